package dev.copydesk.report.problem;

/**
 * Someone else has changed what was to be changed here, or it can't be as things are: answered with 409. What the other has
 * made of it may be told by a subclass.
 */
public class ConflictException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The message says what stands in the way and what to do. */
    public ConflictException(String message) {
        super(message);
    }
}
