package dev.copydesk.report.names;

import dev.copydesk.report.problem.ConflictException;

/** Someone else has changed a name in the meantime, so that what was to be put there would have been lost on them or on us. */
public class ConflictingNameException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final transient AuthorityName theirs;

    ConflictingNameException(AuthorityName theirs) {
        super(
                theirs == null
                        ? "Someone has taken this name off the list in the meantime; add it again if need be."
                        : theirs.changedBy()
                                + " has changed this name in the meantime; look at it and save again if need be.");
        this.theirs = theirs;
    }

    /** The entry as it is now; null where it is on the list no more. */
    public AuthorityName theirs() {
        return theirs;
    }
}
