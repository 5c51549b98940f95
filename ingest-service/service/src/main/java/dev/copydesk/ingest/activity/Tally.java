package dev.copydesk.ingest.activity;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/**
 * What this replica has counted and not yet written. A push costs one entry in a map; there are no more entries than sources
 * and kinds of problem.
 */
@Singleton
class Tally {
    private Map<Key, Count> counts = new HashMap<>();

    /** One line of the count. */
    record Key(String source, Outcome outcome) {}

    /** How often, and when last. */
    record Count(long pushes, Instant last) {
        Count plus(Count other) {
            return new Count(pushes + other.pushes, last.isAfter(other.last) ? last : other.last);
        }
    }

    synchronized void add(String source, Outcome outcome) {
        counts.merge(new Key(source, outcome), new Count(1, Instant.now()), Count::plus);
    }

    /** Takes what was counted, so that it is written once. */
    synchronized Map<Key, Count> take() {
        Map<Key, Count> taken = counts;
        counts = new HashMap<>();
        return taken;
    }

    /** Gives back what could not be written. */
    synchronized void giveBack(Map<Key, Count> taken) {
        taken.forEach((key, count) -> counts.merge(key, count, Count::plus));
    }
}
