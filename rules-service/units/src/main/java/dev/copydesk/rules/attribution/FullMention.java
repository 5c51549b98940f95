package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.Attribution;
import java.util.Locale;

/** Looks up how a person whom the copy goes on to call by the family name was introduced: "Holm" was "Fire Chief Ada Holm". */
final class FullMention {
    /** Given name and title take at most so many words before the family name. */
    private static final int WORDS_BEFORE = 4;

    /** A description after the name takes at most so many characters. */
    private static final int DESCRIPTION = 70;

    private static final String STOPS = ".;:,”\")";

    /** An abbreviated title has its full stop: "Gov." */
    private static final int LONGEST_ABBREVIATION = 5;

    private FullMention() {}

    /** The source as first mentioned, with title, names and description; as it stands where it has several words or was not met before. */
    static String of(String text, Attribution named) {
        String source = named.source();
        int at = source.indexOf(' ') < 0 && !source.toLowerCase(Locale.ROOT).equals(source)
                ? firstWord(text, source)
                : -1;
        return at < 0 || at >= named.sourceStart()
                ? source
                : before(text, at) + source + after(text, at + source.length());
    }

    /** Where a name first stands as a word of its own: "Lee" is not in "Leeds". */
    private static int firstWord(String text, String name) {
        int at = text.indexOf(name);
        while (at >= 0
                && (at > 0 && Character.isLetter(text.charAt(at - 1))
                        || at + name.length() < text.length() && Character.isLetter(text.charAt(at + name.length())))) {
            at = text.indexOf(name, at + 1);
        }
        return at;
    }

    private static String before(String text, int at) {
        int from = at;
        for (int words = 0; words < WORDS_BEFORE && from > 1 && text.charAt(from - 1) == ' '; words++) {
            int start = from - 1;
            while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) {
                start--;
            }
            boolean ends = STOPS.indexOf(text.charAt(from - 2)) >= 0;
            boolean abbreviated = text.charAt(from - 2) == '.' && from - 1 - start <= LONGEST_ABBREVIATION;
            if (ends && !abbreviated) {
                break;
            }
            from = start;
        }
        return text.substring(from, at);
    }

    private static String after(String text, int end) {
        if (!text.startsWith(", ", end)) {
            return "";
        }
        int to = end + 2;
        while (to < text.length()
                && to - end < DESCRIPTION
                && STOPS.indexOf(text.charAt(to)) < 0
                && text.charAt(to) != '\n') {
            to++;
        }
        return text.substring(end, to);
    }
}
