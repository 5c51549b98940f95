package dev.copydesk.report.decision;

/**
 * How often editors agreed with flags.
 *
 * @param accepted decisions that a flag was right
 * @param dismissed decisions that it was not, or did not matter
 */
public record Acceptance(long accepted, long dismissed) {
    private static final int FULL = 100;

    /** Accepted decisions of a hundred; null while there are none. */
    public Integer percent() {
        long decided = accepted + dismissed;
        return decided == 0 ? null : (int) Math.round((double) FULL * accepted / decided);
    }

    /** Whether fewer than half were accepted. */
    public boolean isWeak() {
        return accepted < dismissed;
    }
}
