package dev.copydesk.report.search;

/** In which order articles are listed. */
public enum Sort {
    /** What needs an eye first: open errors, then open warnings, then the rest; within these what goes out next, then the last accepted. */
    ATTENTION,
    /** The last accepted first. */
    NEWEST
}
