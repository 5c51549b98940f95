package dev.copydesk.ingest.activity;

import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.ingest.activity.Tally.Count;
import dev.copydesk.ingest.source.Source;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Makes a source's status of its counts. */
record StatusOfCounts(Map<Outcome, Count> counts) {
    SourceStatus of(Source source) {
        Map<String, Long> refused = new TreeMap<>();
        counts.forEach((outcome, count) -> {
            if (outcome.isRefusal()) {
                refused.put(outcome.cause(), count.pushes());
            }
        });
        return new SourceStatus(
                source.id(),
                source.kind().configured(),
                source.outlet(),
                last(outcome -> true),
                last(outcome -> outcome.equals(Outcome.ACCEPTED) || outcome.equals(Outcome.WITHDRAWN)),
                last(Outcome::isRefusal),
                pushes(Outcome.ACCEPTED),
                pushes(Outcome.WITHDRAWN),
                pushes(Outcome.REPEATED),
                pushes(Outcome.NOT_CHECKED),
                refused);
    }

    private long pushes(Outcome outcome) {
        Count count = counts.get(outcome);
        return count == null ? 0 : count.pushes();
    }

    private Instant last(Predicate<Outcome> wanted) {
        return counts.entrySet().stream()
                .filter(entry -> wanted.test(entry.getKey()))
                .map(entry -> entry.getValue().last())
                .max(Instant::compareTo)
                .orElse(null);
    }
}
