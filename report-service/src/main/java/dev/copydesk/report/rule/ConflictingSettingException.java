package dev.copydesk.report.rule;

import dev.copydesk.report.problem.ConflictException;

/** Someone else has changed how a rule is treated in the meantime. */
public class ConflictingSettingException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final transient RuleSetting theirs;

    ConflictingSettingException(RuleSetting theirs) {
        super("Someone has changed this rule in the meantime; look at it and decide again if need be.");
        this.theirs = theirs;
    }

    /** The setting as it is now; null where there is none. */
    public RuleSetting theirs() {
        return theirs;
    }
}
