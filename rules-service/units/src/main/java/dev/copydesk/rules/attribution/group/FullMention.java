package dev.copydesk.rules.attribution.group;

import dev.copydesk.contracts.fact.Attribution;
import java.util.Locale;
import java.util.regex.Pattern;

/** Looks up how a person whom the copy goes on to call by the family name was introduced: "Holm" was "Fire Chief Ada Holm". */
final class FullMention {
    /** Given name and title take at most so many words before the family name. */
    private static final int WORDS_BEFORE = 4;

    /** A description after the name takes at most so many characters. */
    private static final int DESCRIPTION = 70;

    private static final String STOPS = ".;:,”\")";

    /** An abbreviated title has its full stop: "Gov." */
    private static final int LONGEST_ABBREVIATION = 5;

    private static final Pattern HONORIFIC = Pattern.compile("^(?:Mrs?|Ms|Miss|Dr)\\.? ");

    /** What goes on with the sentence, and is no description: "Holm said, adding", "said Holm, and left". */
    private static final Pattern GOES_ON = Pattern.compile(
            ", (?:\\p{L}++(?<=ing)|and|but|or|as|when|while|after|before|in|on|at|with|though|although|because|if|since|which|where|that"
                    + "|he|she|they|it|according)\\b");

    private FullMention() {}

    /**
     * The source with title, names and description as first mentioned; as it stands, with what the copy adds about it, where it has
     * several words or was not met before: "said Ada Holm, who built it".
     */
    static String of(String text, Attribution named) {
        String name = HONORIFIC.matcher(named.source()).replaceFirst("");
        int at = name.indexOf(' ') < 0 && !name.toLowerCase(Locale.ROOT).equals(name) ? firstWord(text, name) : -1;
        return at < 0 || at >= named.sourceStart()
                ? named.source() + (named.end() == named.sourceEnd() ? after(text, named.end()) : "")
                : before(text, at) + name + after(text, at + name.length());
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

    /** The full stop of "U.S." ends no description. */
    private static boolean initial(String text, int stop) {
        return text.charAt(stop) == '.' && Character.isUpperCase(text.charAt(stop - 1));
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
        if (!text.startsWith(", ", end)
                || GOES_ON.matcher(text).region(end, text.length()).lookingAt()) {
            return "";
        }
        int to = end + 2;
        while (to < text.length()
                && to - end < DESCRIPTION
                && (STOPS.indexOf(text.charAt(to)) < 0 || initial(text, to))
                && text.charAt(to) != '\n') {
            to++;
        }
        return text.substring(end, to);
    }
}
