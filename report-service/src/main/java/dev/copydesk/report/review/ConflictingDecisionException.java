package dev.copydesk.report.review;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.problem.ConflictException;

/** Someone else has decided in the meantime, so that what was decided here would have been lost on them or on us. */
public class ConflictingDecisionException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final transient Decision theirs;

    ConflictingDecisionException(Decision theirs) {
        super("Someone has decided on this flag in the meantime; look at their decision and decide again if need be.");
        this.theirs = theirs;
    }

    /** What was decided last; null where nothing ever was. */
    public Decision theirs() {
        return theirs;
    }
}
