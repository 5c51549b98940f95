package dev.copydesk.ingest.language.quotation;

import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.ingest.language.phrase.Phrase;
import dev.copydesk.ingest.language.phrase.Words;
import dev.copydesk.ingest.language.source.NounPhrases;
import dev.copydesk.ingest.language.source.SourceKinds;
import dev.copydesk.ingest.language.text.WordFile;
import java.util.Set;

/** Tells whether a sentence is about one person, whose words a quotation beside it may be. */
final class PersonFirst {
    /** What is done with hands or feet. */
    private static final Set<String> ACTS = WordFile.words(PersonFirst.class, "acts.txt");

    private static final Set<String> QUESTIONS =
            Set.of("how", "why", "what", "whether", "if", "about", "who", "where", "when");

    private PersonFirst() {}

    /**
     * Whether the sentence's subject is a pronoun or a name, so that it may be the speaker.
     *
     * @param ofOneself whether the words beside the sentence say "I"
     */
    static boolean in(Words words, boolean ofOneself) {
        int described = -1;
        for (int i = 0; i < Math.min(words.size(), 12); i++) {
            if (words.tag(i).equals("PRP") && !words.is(i, "it") || words.is(i, "who")) {
                return true;
            }
            Phrase base = NounPhrases.baseAfter(words, i);
            if (base != null && words.tagged(i - 1, "IN")) {
                i = base.to() - 1;
                continue;
            }
            if (base != null && words.tagged(base.to() - 1, "NN")) {
                SourceKind kind = SourceKinds.of(words, described < 0 ? base : new Phrase(described, base.to()));
                described = words.is(base.to(), ",") ? base.from() : -1;
                if (kind == SourceKind.NAMED_PERSON) {
                    boolean self = base.length() > 1 && ofOneself;
                    return (self || !acts(words, base.to())) && !joined(words, base.to());
                }
                i = base.to() - 1;
            }
            if (words.tagIs(i, "VBD", "VBZ", "MD")) {
                return false;
            }
        }
        return false;
    }

    /** "Holm took the microphone": what follows is what she said there. */
    static boolean takesTheFloor(Words words) {
        for (int i = 1; i < words.size() - 2; i++) {
            if (words.lemmaIn(i, Set.of("take", "grab", "seize"))
                    && words.is(i + 1, "the")
                    && words.in(i + 2, Set.of("microphone", "lectern", "podium", "floor"))) {
                return true;
            }
        }
        return false;
    }

    /** "Asked how she had done it, Holm took off her shoe.": what follows may be her answer. */
    static boolean asked(Words words) {
        int comma = 1;
        boolean question = false;
        while (words.has(comma) && !words.is(comma, ",")) {
            question |= words.in(comma, QUESTIONS);
            comma++;
        }
        Phrase who = NounPhrases.baseAfter(words, comma + 1);
        return words.is(0, "asked") && question && who != null && SourceKinds.of(words, who) == SourceKind.NAMED_PERSON;
    }

    /** Whether the first verb from there on is something done with one's hands or feet, and nothing said or felt. */
    private static boolean acts(Words words, int from) {
        for (int i = from; i < words.size(); i++) {
            boolean finite =
                    words.tagIs(i, "VBD", "VBZ", "VBP") || words.tag(i).equals("VB") && words.tagged(i - 1, "MD");
            boolean perfect = words.tagged(i, "VBN") && words.lemma(i - 1).equals("have");
            if (perfect || finite && !words.lemmaIn(i, Set.of("have", "be"))) {
                return words.lemmaIn(i, ACTS) && !(words.is(i, "asked") && !words.is(i + 1, "to"));
            }
        }
        return false;
    }

    /** Whether a second person shares the subject: "Sharon Pell, and the director, Colm Deasy, came out". */
    private static boolean joined(Words words, int from) {
        boolean and = false;
        for (int i = from; i < words.size() && !words.tagged(i, "VB") && !words.tagged(i, "MD"); i++) {
            and |= words.is(i, "and");
            if (and && words.tagged(i, "NNP") && words.tagged(i + 1, "NNP")) {
                return true;
            }
        }
        return false;
    }
}
