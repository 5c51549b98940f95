package dev.copydesk.report.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/**
 * Listens for what {@link ChangeNotifier} announces, on one connection of the pool and one thread of its own, for as long
 * as the service runs. When the connection is lost it listens again and says that changes may have been missed.
 */
@ApplicationScoped
public class ChangeListener {
    private static final Logger LOG = Logger.getLogger(ChangeListener.class);

    /** How soon a shutdown is noticed; a notification is handed on at once whatever this is. */
    private static final Duration POLL = Duration.ofSeconds(2);

    private final DataSource database;
    private final ChangeFeed feed;
    private final ObjectMapper json;
    private final LiveConfig config;
    private volatile Thread thread;

    /** Known to the listening thread alone. */
    private boolean away;

    ChangeListener(DataSource database, ChangeFeed feed, ObjectMapper json, LiveConfig config) {
        this.database = database;
        this.feed = feed;
        this.json = json;
        this.config = config;
    }

    void start(@Observes StartupEvent event) {
        Thread listener = new Thread(this::listen, "report-changes");
        listener.setDaemon(true);
        thread = listener;
        listener.start();
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        Thread listener = thread;
        thread = null;
        listener.interrupt();
        listener.join(POLL.plusSeconds(1).toMillis());
    }

    private void listen() {
        while (isRunning()) {
            try (Connection connection = database.getConnection()) {
                listenOn(connection);
            } catch (SQLException | RuntimeException e) {
                // Whatever it is: open pages hear of nothing without this thread.
                if (isRunning()) {
                    tellOnce(e);
                    pause();
                }
            }
        }
    }

    private void listenOn(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("listen " + ChangeNotifier.CHANNEL);
        }
        away = false;
        feed.publish(Change.MISSED);
        try {
            PGConnection postgres = connection.unwrap(PGConnection.class);
            while (isRunning()) {
                for (PGNotification notification : postgres.getNotifications((int) POLL.toMillis())) {
                    feed.publish(read(notification.getParameter()));
                }
            }
        } finally {
            unlisten(connection);
        }
    }

    private void tellOnce(Exception failure) {
        if (!away) {
            LOG.warnf("Pages are not updated for now, changes can't be listened to: %s", failure);
        }
        away = true;
    }

    private static void unlisten(Connection connection) {
        try (Statement statement = connection.createStatement()) {
            statement.execute("unlisten *");
        } catch (SQLException e) {
            LOG.debugf("The connection is gone, and what it listened to with it: %s", e.getMessage());
        }
    }

    private Change read(String payload) {
        try {
            return json.readValue(payload, Change.class);
        } catch (JsonProcessingException e) {
            LOG.warnf("A change that can't be read was announced on channel %s", ChangeNotifier.CHANNEL);
            return Change.MISSED;
        }
    }

    private boolean isRunning() {
        return Thread.currentThread() == thread;
    }

    private void pause() {
        try {
            Thread.sleep(config.reconnectDelay().toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
