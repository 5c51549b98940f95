package dev.copydesk.benchmarks.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Hears when each report is there, from the announcement that report-service makes in the database to all its replicas when the
 * report is stored: nothing is asked of the service for it.
 */
final class Reported implements AutoCloseable {
    /** As {@code ChangeNotifier} of report-service has it. */
    private static final String CHANNEL = "copydesk_report";

    private static final int POLL_MILLIS = 500;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Map<String, Instant> first = new ConcurrentHashMap<>();
    private final Connection connection;
    private volatile boolean closed;

    Reported(RunningSystem system) throws IOException, SQLException {
        connection = system.connect();
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + CHANNEL);
        }
        Thread listener = new Thread(this::listen, "reported");
        listener.setDaemon(true);
        listener.start();
    }

    /** When the first report of an article was there. */
    Instant at(String articleId) {
        return first.get(articleId);
    }

    /** Waits until all of them have a report. */
    void await(Collection<String> articleIds, Duration patience) throws IOException, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        while (!first.keySet().containsAll(articleIds)) {
            if (System.nanoTime() > end) {
                throw new IOException("%d of %d articles have no report after %s"
                        .formatted(
                                articleIds.stream()
                                        .filter(id -> !first.containsKey(id))
                                        .count(),
                                articleIds.size(),
                                patience));
            }
            Thread.sleep(50);
        }
    }

    private void listen() {
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (!closed) {
                PGNotification[] notifications = postgres.getNotifications(POLL_MILLIS);
                Instant now = Instant.now();
                for (PGNotification notification : notifications) {
                    JsonNode change = JSON.readTree(notification.getParameter());
                    if (change.path("kind").asText().equals("checked")) {
                        first.putIfAbsent(change.path("articleId").asText(), now);
                    }
                }
            }
        } catch (SQLException | IOException e) {
            if (!closed) {
                throw new IllegalStateException("Can't hear of reports any more", e);
            }
        }
    }

    @Override
    public void close() throws SQLException {
        closed = true;
        connection.close();
    }
}
