package dev.copydesk.ingest.language.text;

import java.util.function.Function;

/**
 * The words that one reader met last, to be found by where they stand in a text, without cutting them out of it. A table of
 * {@value #SLOTS} places: a word takes the place of the one that stood there. Not thread-safe.
 *
 * <p>A word is compared as one number, its letters side by side; the few words that are too long for that are not kept here.
 */
final class RecentWords {
    /** Two places for each of the words that nine tenths of news copy are made of. */
    private static final int SLOTS = 1 << 13;

    private static final int ASCII_BITS = 7;
    private static final int MOST_ASCII = 9;

    /** With marks and letters beyond ASCII: a quotation mark, "’s". */
    private static final int MOST_OTHERS = 3;

    private static final long OF_OTHERS = Long.MIN_VALUE;
    private static final long TOO_LONG = 0;

    /** Spreads what differs in any letter over the upper bits. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private final long[] keys = new long[SLOTS];
    private final Word[] words = new Word[SLOTS];
    private final Function<String, Word> read;

    /**
     * @param read asked for a word that isn't at hand
     */
    RecentWords(Function<String, Word> read) {
        this.read = read;
    }

    /** What is known of the word that stands between two offsets. */
    Word at(String text, int start, int end) {
        long key = key(text, start, end);
        if (key == TOO_LONG) {
            return read.apply(text.substring(start, end));
        }
        int place = (int) (key * SPREAD >>> Long.SIZE - Integer.numberOfTrailingZeros(SLOTS));
        if (keys[place] != key) {
            words[place] = read.apply(text.substring(start, end));
            keys[place] = key;
        }
        return words[place];
    }

    /** The characters in one number, which no other word has. */
    private static long key(String text, int start, int end) {
        long key = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c >= 1 << ASCII_BITS || c == 0 || i - start == MOST_ASCII) {
                return end - start > MOST_OTHERS ? TOO_LONG : keyOfOthers(text, start, end);
            }
            key = key << ASCII_BITS | c;
        }
        return key;
    }

    private static long keyOfOthers(String text, int start, int end) {
        long key = end - start;
        for (int i = start; i < end; i++) {
            key = key << Character.SIZE | text.charAt(i);
        }
        return OF_OTHERS | key;
    }
}
