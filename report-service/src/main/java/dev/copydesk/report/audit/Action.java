package dev.copydesk.report.audit;

/** What was done. */
public enum Action {
    ACCEPTED,
    DISMISSED,
    REOPENED,
    COMMENTED,
    ASSIGNED,
    MARKED
}
