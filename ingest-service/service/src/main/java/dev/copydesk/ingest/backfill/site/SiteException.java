package dev.copydesk.ingest.backfill.site;

/** A site could not be asked, or its answer not be used. The message goes to the operator. */
public class SiteException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Kind kind;

    SiteException(Kind kind, String message) {
        super(message);
        this.kind = kind;
    }

    /** What helps. */
    public Kind kind() {
        return kind;
    }

    /** What helps. */
    public enum Kind {
        /** Trying again later. */
        PASSING,
        /** Asking for fewer posts at once. */
        TOO_LARGE,
        /** A change of the configuration, or of the site. */
        LASTING
    }
}
