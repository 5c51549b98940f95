package dev.copydesk.messaging;

import dev.copydesk.messaging.schema.SchemaMissingException;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.common.errors.RetriableException;

/** Tells a database or broker that is away from a fault of the message. */
public final class Outages {
    private static final int DEEPEST_CAUSE = 20;
    private static final List<String> UNAVAILABLE = List.of("08", "28", "3D", "53", "57");

    private Outages() {}

    /** What says that something the service depends on can't be reached: this failure, or one that caused it. */
    public static Optional<Throwable> behind(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
            if (isUnreachable(cause)) {
                return Optional.of(cause);
            }
            cause = cause.getCause();
        }
        return Optional.empty();
    }

    private static boolean isUnreachable(Throwable cause) {
        return cause instanceof RetriableException
                || cause instanceof SchemaMissingException
                || cause instanceof SocketException
                || cause instanceof UnknownHostException
                || cause instanceof SQLException sql && isUnavailable(sql.getSQLState());
    }

    /**
     * PostgreSQL's classes 08 (connection), 28 (the role or its password is refused), 3D (no such database), 53 (out of
     * connections, memory or disk) and 57 (shut down by an operator). A failure without a state never came from a server: no
     * connection could be had.
     */
    private static boolean isUnavailable(String sqlState) {
        return sqlState == null || UNAVAILABLE.stream().anyMatch(sqlState::startsWith);
    }
}
