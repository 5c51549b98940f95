package dev.copydesk.messaging.schema;

/** The schema can't be used now. Its message says why, in one line. */
public final class SchemaMissingException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    SchemaMissingException(String message, Throwable cause) {
        super(message, cause);
    }
}
