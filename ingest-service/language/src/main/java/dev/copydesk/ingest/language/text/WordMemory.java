package dev.copydesk.ingest.language.text;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * What was worked out for the words read of late, for all threads: of twenty words in an article nineteen stood in those before
 * it.
 *
 * <p>Its size is bounded. It has two halves: when the younger is full, it becomes the elder, and what was in the elder is
 * forgotten; a word that is asked for and stands in the elder goes over to the younger.
 *
 * @param <V> what is worked out; immutable, as threads share it, and the same each time, as two may work it out at once
 */
final class WordMemory<V> {
    /** A longer "word" is a line of dashes or an address: it is not kept, so that no text makes the memory large. */
    static final int LONGEST = 40;

    private final int most;
    private volatile Map<String, V> younger = new ConcurrentHashMap<>();
    private volatile Map<String, V> elder = Map.of();

    /**
     * @param most words in each half
     */
    WordMemory(int most) {
        this.most = most;
    }

    /**
     * What was worked out for a word.
     *
     * @param work asked when the word is not remembered
     */
    V get(String word, Function<String, V> work) {
        V known = younger.get(word);
        if (known != null) {
            return known;
        }
        known = elder.get(word);
        if (known == null) {
            known = work.apply(word);
        }
        if (word.length() <= LONGEST) {
            if (younger.size() >= most) {
                turn();
            }
            younger.put(word, known);
        }
        return known;
    }

    private synchronized void turn() {
        if (younger.size() >= most) {
            elder = younger;
            younger = new ConcurrentHashMap<>(most);
        }
    }
}
