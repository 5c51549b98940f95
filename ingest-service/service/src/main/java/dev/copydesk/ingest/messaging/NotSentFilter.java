package dev.copydesk.ingest.messaging;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out what the connector logs with a stack trace for each message that it could not send: while the broker is away that
 * would be every push. {@link dev.copydesk.ingest.intake.Intake} and {@link dev.copydesk.messaging.Delivery} say it once.
 */
@LoggingFilter(name = "not-sent")
final class NotSentFilter implements Filter {
    private static final String CONNECTOR = "io.smallrye.reactive.messaging.kafka";
    private static final String UNABLE_TO_WRITE = "SRMSG18206";
    private static final String NOT_SENT = "SRMSG18212";

    @Override
    public boolean isLoggable(LogRecord record) {
        String message = record.getMessage();
        return !CONNECTOR.equals(record.getLoggerName())
                || message == null
                || !(message.startsWith(UNABLE_TO_WRITE) || message.startsWith(NOT_SENT));
    }
}
