package dev.copydesk.report.deadletter;

/** What became of a dead letter. */
public enum Settlement {
    /** It was sent again. */
    REPLAYED,
    /** Someone said why it is not wanted any more. */
    DISCARDED
}
