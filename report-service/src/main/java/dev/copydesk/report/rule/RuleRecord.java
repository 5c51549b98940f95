package dev.copydesk.report.rule;

import dev.copydesk.report.decision.Acceptance;

/**
 * How a rule has fared in some time.
 *
 * @param fired flags that it raised; one that several revisions have counts once
 * @param accepted decisions that it was right
 * @param dismissed decisions that it was not, or did not matter
 */
public record RuleRecord(long fired, long accepted, long dismissed) {
    public static final RuleRecord NONE = new RuleRecord(0, 0, 0);

    /** Accepted decisions of a hundred; null while there are none. */
    public Integer acceptance() {
        return new Acceptance(accepted, dismissed).percent();
    }

    /** Whether editors dismissed it more often than they accepted it. */
    public boolean isWeak() {
        return new Acceptance(accepted, dismissed).isWeak();
    }
}
