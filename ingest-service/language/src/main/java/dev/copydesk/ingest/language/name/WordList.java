package dev.copydesk.ingest.language.name;

import dev.copydesk.ingest.language.text.WordFile;
import java.util.Locale;
import java.util.Set;

/** The closed classes of words that surround and make up names, read once from the resources beside this class. */
enum WordList {
    /** Courtesy titles, ranks and offices that stand before a name with a capital. */
    TITLES("titles.txt"),
    /** Nouns for what a person does, is or holds. */
    ROLES("roles.txt"),
    /** Words that make a name an organisation or a thing. */
    ORGANISATIONS("organisations.txt"),
    /** Capitalised words that name nobody: days, months and the like. */
    CALENDAR("calendar.txt"),
    /** Capitals of states. */
    PLACES("places.txt");

    private final Set<String> words;

    WordList(String resource) {
        this.words = Set.copyOf(WordFile.lines(WordList.class, resource));
    }

    /** Whether the list has the word, whatever its case. */
    boolean has(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether the list has the word or the singular that it is a regular plural of. */
    boolean hasSingularOf(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return words.contains(lower)
                || (lower.endsWith("s") && words.contains(lower.substring(0, lower.length() - 1)))
                || (lower.endsWith("men") && words.contains(lower.substring(0, lower.length() - 2) + "an"));
    }
}
