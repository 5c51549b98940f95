package dev.copydesk.rules.story;

import java.util.Collection;

/** Finds words of names that differ by a slip: what one article spells otherwise than another. */
public final class NearWords {
    private static final int LETTERS_PER_SLIP = 4;
    private static final int MOST_SLIPS = 2;

    private NearWords() {}

    /** Whether a word of one article is near, but not equal, to a word of the other. */
    public static boolean disagree(Collection<String> words, Collection<String> others) {
        return words.stream().anyMatch(word -> others.stream().anyMatch(other -> isNear(word, other)));
    }

    /**
     * Whether one word becomes the other by letters put in, left out, changed or swapped with their neighbour: one such slip
     * for every four letters of the shorter word, two at most. A figure is near to nothing.
     */
    static boolean isNear(String one, String other) {
        int most = Math.min(MOST_SLIPS, Math.min(one.length(), other.length()) / LETTERS_PER_SLIP);
        return most > 0
                && StoryKeys.isWord(one)
                && StoryKeys.isWord(other)
                && Math.abs(one.length() - other.length()) <= most
                && !one.equals(other)
                && distance(one, other) <= most;
    }

    /** Optimal string alignment distance: insertions, deletions, substitutions and swaps of neighbours. */
    private static int distance(String one, String other) {
        int[] beforeLast = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                boolean equal = one.charAt(i - 1) == other.charAt(j - 1);
                row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (equal ? 0 : 1));
                if (i > 1
                        && j > 1
                        && one.charAt(i - 1) == other.charAt(j - 2)
                        && one.charAt(i - 2) == other.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }
}
