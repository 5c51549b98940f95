package dev.copydesk.contracts;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/**
 * How a configured source is doing: what became of its pushes since the first, over all replicas of ingest-service. Counts only
 * grow, so of two statuses of one source the one with more pushes is the later one.
 *
 * @param source its id; the message key
 * @param kind in what shape it pushes, as the configuration names it
 * @param outlet who publishes its articles, or null
 * @param lastPushAt when it pushed last, whatever became of it; null where it never has
 * @param lastAcceptedAt when a push of it was last accepted, or null
 * @param lastRefusedAt when a push of it was last refused, or null
 * @param accepted pushes of a revision that was stored to be checked
 * @param withdrawn pushes that took an article back
 * @param repeated pushes that changed nothing: deliveries that were taken before, and revisions that were known or older; the
 *     latter count as accepted too
 * @param notChecked pushes of what is not checked, such as pictures
 * @param refused pushes that were refused, by the kind of problem that the sender was told of, such as {@code unproven}
 */
public record SourceStatus(
        String source,
        String kind,
        String outlet,
        Instant lastPushAt,
        Instant lastAcceptedAt,
        Instant lastRefusedAt,
        long accepted,
        long withdrawn,
        long repeated,
        long notChecked,
        Map<String, Long> refused) {
    public SourceStatus {
        Objects.requireNonNull(source, "source");
        refused = refused == null ? Map.of() : Map.copyOf(refused);
    }

    /** All pushes that were refused. */
    public long allRefused() {
        return refused.values().stream().mapToLong(Long::longValue).sum();
    }

    /** All that is counted; grows with every change of the status. */
    public long all() {
        return accepted + withdrawn + repeated + notChecked + allRefused();
    }
}
