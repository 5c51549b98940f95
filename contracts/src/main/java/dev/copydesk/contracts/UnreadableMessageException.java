package dev.copydesk.contracts;

/** A message whose bytes do not hold the record that its topic promises; trying again can't help. */
public class UnreadableMessageException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** The text names the type and the kind of fault, not the content: an article's body has no place in a log. */
    public UnreadableMessageException(Class<?> type, Throwable cause) {
        super(
                "Not readable as " + type.getSimpleName() + ": "
                        + cause.getClass().getSimpleName(),
                cause);
    }
}
