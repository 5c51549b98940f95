package dev.copydesk.rules.names.spelling;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Values by the words of their names. A slip changes one word of a full name, so that the misspelt name still shares another
 * with the right one, and a look-up need not compare it with all the others.
 *
 * @param <T> what is looked up
 */
public final class NameIndex<T> {
    private final Map<String, List<T>> byWord = new HashMap<>();

    /** Adds a value under each word of a name. */
    public void add(NameForm name, T value) {
        for (String key : Set.copyOf(name.keys())) {
            byWord.computeIfAbsent(key, word -> new ArrayList<>()).add(value);
        }
    }

    /** The values whose names share a word with this one, accepted spellings of a given name counted as one. */
    public Set<T> sharingAWord(NameForm name) {
        Set<T> found = new LinkedHashSet<>();
        for (String key : name.keys()) {
            found.addAll(byWord.getOrDefault(key, List.of()));
        }
        return found;
    }
}
