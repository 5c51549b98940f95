package dev.copydesk.ingest.language.text;

import java.util.function.Function;

/**
 * The words that one reader met last, to be found by where they stand in a text, without cutting them out of it. A table of
 * {@value #SLOTS} places: a word takes the place of the one that stood there. Not thread-safe.
 */
final class RecentWords {
    /** Two places for each of the words that nine tenths of news copy are made of. */
    private static final int SLOTS = 1 << 13;

    private final Spelt[] places = new Spelt[SLOTS];
    private final Function<String, Word> read;

    /**
     * @param read asked for a word that isn't at hand
     */
    RecentWords(Function<String, Word> read) {
        this.read = read;
    }

    /**
     * A word as it is spelt in a text.
     *
     * @param form the characters in the text
     * @param word what is known of it
     */
    record Spelt(String form, Word word) {}

    /** What is known of the word that stands between two offsets. */
    Word at(String text, int start, int end) {
        int hash = end - start;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        int place = (hash ^ hash >>> 13) & SLOTS - 1;
        Spelt found = places[place];
        if (found != null && found.form().length() == end - start && text.startsWith(found.form(), start)) {
            return found.word();
        }
        String form = text.substring(start, end);
        Word word = read.apply(form);
        if (form.length() <= WordMemory.LONGEST) {
            places[place] = new Spelt(form, word);
        }
        return word;
    }
}
