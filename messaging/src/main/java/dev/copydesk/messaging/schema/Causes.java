package dev.copydesk.messaging.schema;

import java.sql.SQLException;

/** Tells an operator in one line why something failed. */
public final class Causes {
    private static final int DEEPEST = 20;

    private Causes() {}

    /** What the database server or its driver said, where that is the reason; else what the failure itself says. */
    public static String inOneLine(Throwable failure) {
        Throwable telling = failure;
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            if (cause instanceof SQLException) {
                telling = cause;
            }
            cause = cause.getCause();
        }
        String message = telling.getMessage();
        return message == null
                ? telling.getClass().getSimpleName()
                : message.strip().replaceAll("\\s+", " ");
    }
}
