package dev.copydesk.report.problem;

/** What the request needs can't be had at the moment: answered with 503, and with when to try again. */
public class UnavailableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message says what is away, and what was done and not done. */
    public UnavailableException(String message, Throwable cause) {
        super(message, cause);
    }
}
