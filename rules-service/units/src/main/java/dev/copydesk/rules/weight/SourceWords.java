package dev.copydesk.rules.weight;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** The words of what the copy calls a source. */
public final class SourceWords {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}-]++");

    private SourceWords() {}

    /** Its words in small letters, without marks and numbers. */
    public static List<String> of(String source) {
        return List.of(NO_WORD.split(source.toLowerCase(Locale.ROOT)));
    }
}
