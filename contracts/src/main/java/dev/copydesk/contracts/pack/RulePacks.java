package dev.copydesk.contracts.pack;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * All rule packs that rules-service has, in place of those that it had before.
 *
 * @param readAt as of when, by the clock of the process that tells it
 */
public record RulePacks(Instant readAt, List<RulePack> packs) {
    public RulePacks {
        Objects.requireNonNull(readAt, "readAt");
        packs = packs == null ? List.of() : List.copyOf(packs);
    }
}
