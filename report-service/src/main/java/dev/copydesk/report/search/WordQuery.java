package dev.copydesk.report.search;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What someone types into the search, in the language of PostgreSQL's full-text search. */
final class WordQuery {
    /** More words narrow a search no further. */
    private static final int MOST = 16;

    private static final Pattern SPACE = Pattern.compile("\\s+");

    private WordQuery() {}

    /** All words, each as the beginning of one; what else they hold is taken literally. Empty where nothing is a word. */
    static String of(String typed) {
        return Arrays.stream(SPACE.split(typed.strip()))
                .filter(word -> word.codePoints().anyMatch(Character::isLetterOrDigit))
                .limit(MOST)
                .map(word -> "'" + word.replace("\\", "").replace("'", "''").replace("\0", "") + "':*")
                .collect(Collectors.joining(" & "));
    }
}
