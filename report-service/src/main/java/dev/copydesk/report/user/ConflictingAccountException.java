package dev.copydesk.report.user;

/** An account was made or changed by someone else in the meantime. */
public class ConflictingAccountException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConflictingAccountException(String message) {
        super(message);
    }
}
