package dev.copydesk.report.api;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.decision.DismissalReason;
import java.time.Instant;

/**
 * What an editor decided on a flag.
 *
 * @param reason why it was dismissed; null for all else
 * @param by name of the account or the token
 * @param revision the newest one when it was decided; a later one has the decision carried over
 * @param version rises with every decision on the flag
 */
public record DecisionJson(
        DecisionStatus status,
        DismissalReason reason,
        String comment,
        String by,
        Instant at,
        long revision,
        int version) {
    /** The decision as it is told. */
    public static DecisionJson of(Decision decision) {
        return new DecisionJson(
                decision.status(),
                decision.reason(),
                decision.comment(),
                decision.by(),
                decision.at(),
                decision.revision(),
                decision.version());
    }
}
