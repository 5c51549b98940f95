package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.List;
import java.util.Set;

/** Common nouns for those who can speak. */
public final class PersonNouns {
    static final Set<String> PEOPLE = WordFile.words(PersonNouns.class, "people.txt");
    static final Set<String> OFFICES = WordFile.words(PersonNouns.class, "offices.txt");

    /** "Industry figures" are people, "trade figures" are numbers. */
    private static final Set<String> FIGURES_OF = Set.of(
            "industry",
            "opposition",
            "party",
            "business",
            "political",
            "religious",
            "community",
            "military",
            "senior",
            "leading",
            "establishment",
            "cultural",
            "prominent",
            "influential");

    /** "Chambermaid", "lockkeeper": trades are made of these without end. */
    private static final List<String> TRADES = List.of("maid", "keeper", "monger", "smith", "wright", "herder");

    private static final int LETTERS_BEFORE_TRADE = 3;

    private PersonNouns() {}

    /** Whether the token is a common noun for a person or for people. */
    public static boolean person(Words words, int i) {
        String word = words.word(i);
        String singular = singular(words, i);
        return PEOPLE.contains(singular)
                || word.equals("people")
                || word.equals("person")
                || words.tagged(i, "NN") && !words.capitalised(i) && !word.startsWith("mermaid") && trade(singular);
    }

    private static boolean trade(String singular) {
        for (String trade : TRADES) {
            if (singular.endsWith(trade)) {
                return singular.length() >= trade.length() + LETTERS_BEFORE_TRADE
                        && singular.chars().allMatch(Character::isLowerCase);
            }
        }
        return false;
    }

    /** Whether the token is "figures" and means people. */
    static boolean figures(Words words, int i) {
        return words.in(i, Set.of("figure", "figures")) && words.in(i - 1, FIGURES_OF);
    }

    /** Whether the token is a common noun for an office that one person holds. */
    public static boolean office(Words words, int i) {
        return OFFICES.contains(words.word(i)) || words.is(i, "ceo");
    }

    /** The singular in lower case; a capitalised noun was taken for a name by the tagger and has no lemma. */
    public static String singular(Words words, int i) {
        String word = words.word(i);
        String lemma = words.lemma(i);
        if (!lemma.equals(word) || !plural(words, i)) {
            return lemma;
        }
        if (word.endsWith("ies")) {
            return word.substring(0, word.length() - 3) + "y";
        }
        if (word.endsWith("men")) {
            return word.substring(0, word.length() - 2) + "an";
        }
        if (word.endsWith("sses") || word.endsWith("ches")) {
            return word.substring(0, word.length() - 2);
        }
        return word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    public static boolean plural(Words words, int i) {
        String word = words.word(i);
        return words.tagged(i, "NNS")
                || words.tagged(i, "NNPS")
                || word.equals("people")
                || word.endsWith("s") && !word.endsWith("ss") && !word.endsWith("us")
                || word.endsWith("men") && !word.equals("specimen");
    }
}
