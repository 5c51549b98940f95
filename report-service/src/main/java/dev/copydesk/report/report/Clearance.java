package dev.copydesk.report.report;

/** What someone may see. What they may not see does not exist for them. */
public enum Clearance {
    /** Everything but what is under an embargo at the moment. */
    PUBLIC,
    /** Articles under an embargo too. */
    EMBARGOED
}
