package dev.copydesk.report.search;

/** In which order articles are listed. */
public enum Sort {
    /** What needs an eye first: open errors, then open warnings, then the rest; within these the last accepted first. */
    ATTENTION,
    /** The last accepted first. */
    NEWEST
}
