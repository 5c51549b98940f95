package dev.copydesk.report.decision;

import java.util.Objects;

/**
 * What an editor says of a flag.
 *
 * @param reason why it is dismissed; null for all else
 * @param comment to the decision, or null
 */
public record Ruling(DecisionStatus status, DismissalReason reason, String comment) {
    /** The longest comment, in UTF-16 code units. */
    public static final int COMMENT_LIMIT = 2_000;

    public Ruling {
        Objects.requireNonNull(status, "status");
        if ((status == DecisionStatus.DISMISSED) != (reason != null)) {
            throw new IllegalArgumentException("A dismissal has a reason, and nothing else has");
        }
    }

    /** The flag is right. */
    public static Ruling accepted(String comment) {
        return new Ruling(DecisionStatus.ACCEPTED, null, comment);
    }

    /** The copy stays as it is. */
    public static Ruling dismissed(DismissalReason reason, String comment) {
        return new Ruling(DecisionStatus.DISMISSED, reason, comment);
    }

    /** Whatever was decided is taken back. */
    public static Ruling undone() {
        return new Ruling(DecisionStatus.OPEN, null, null);
    }
}
