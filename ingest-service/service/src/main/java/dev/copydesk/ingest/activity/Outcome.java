package dev.copydesk.ingest.activity;

/**
 * What became of a push, as it is counted.
 *
 * @param text as the database has it: one of the names below, or {@code refused:<cause>}
 */
record Outcome(String text) {
    static final Outcome ACCEPTED = new Outcome("accepted");
    static final Outcome WITHDRAWN = new Outcome("withdrawn");
    static final Outcome REPEATED = new Outcome("repeated");
    static final Outcome NOT_CHECKED = new Outcome("not-checked");

    private static final String REFUSED = "refused:";

    /**
     * Of a push that was refused.
     *
     * @param cause the kind of problem that its sender was told of
     */
    static Outcome refused(String cause) {
        return new Outcome(REFUSED + cause);
    }

    boolean isRefusal() {
        return text.startsWith(REFUSED);
    }

    /** Why it was refused. */
    String cause() {
        return text.substring(REFUSED.length());
    }
}
