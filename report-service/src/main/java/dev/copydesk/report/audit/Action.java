package dev.copydesk.report.audit;

/** What was done. */
public enum Action {
    ACCEPTED,
    DISMISSED,
    REOPENED,
    COMMENTED,
    ASSIGNED,
    MARKED,
    /** How a rule is treated was changed. */
    RULE_CHANGED
}
