package dev.copydesk.rules.names.spelling;

import java.util.Locale;

/** Puts the right spelling of a word into a mention, in the mention's own style. */
public final class Respelling {
    private Respelling() {}

    /**
     * The mention with the right word in the wrong one's place, or null where the mention doesn't have the wrong one.
     *
     * @param mention as it stands in the copy
     * @param wrong the doubted word, or words
     * @param right what should stand there
     */
    public static String of(String mention, String wrong, String right) {
        int at = mention.indexOf(wrong);
        String word = wrong;
        if (at < 0) {
            at = mention.toLowerCase(Locale.ROOT).indexOf(wrong.toLowerCase(Locale.ROOT));
            if (at < 0 || at + wrong.length() > mention.length()) {
                return null;
            }
            word = mention.substring(at, at + wrong.length());
        }
        return mention.substring(0, at) + inCaseOf(word, right) + mention.substring(at + word.length());
    }

    private static String inCaseOf(String word, String right) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        boolean rightCapitals = right.length() > 1 && right.equals(right.toUpperCase(Locale.ROOT));
        if (capitals && !rightCapitals) {
            return right.toUpperCase(Locale.ROOT);
        }
        if (rightCapitals && !capitals) {
            return right.charAt(0) + right.substring(1).toLowerCase(Locale.ROOT);
        }
        return right;
    }
}
