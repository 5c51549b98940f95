package dev.copydesk.messaging.needs;

import dev.copydesk.messaging.schema.Causes;
import dev.copydesk.messaging.schema.Schema;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.interceptor.Interceptor;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** Watches whether the database answers, has room on its disk, and its schema is up to date. */
@ApplicationScoped
public class DatabaseWatch {
    private static final Duration WHILE_THERE = Duration.ofSeconds(2);
    private static final Duration WHILE_ROOM = Duration.ofSeconds(10);
    private static final int SECONDS_TO_ANSWER = 2;

    /** Where the database is there, the service is whole when it first answers; where it is not, that is known sooner. */
    private static final Duration FIRST_LOOK = Duration.ofSeconds(30);

    private final DataSource database;
    private final Schema schema;
    private final Watch watch = new Watch("The database", this::look, WHILE_THERE);
    private final Watch diskWatch;

    DatabaseWatch(DataSource database, Schema schema) {
        this.database = database;
        this.schema = schema;
        diskWatch = new Watch("The database", new DatabaseDisk(database)::full, WHILE_ROOM);
    }

    /** Before whatever else a start does, as it may use the database, and before scheduled work begins. */
    void start(@Observes @Priority(Interceptor.Priority.LIBRARY_BEFORE - 1) StartupEvent event) {
        watch.start();
        diskWatch.start();
        watch.awaitFirstLook(FIRST_LOOK);
        diskWatch.awaitFirstLook(FIRST_LOOK);
    }

    void stop(@Observes Shutdown event) {
        watch.stop();
        diskWatch.stop();
    }

    /** Why the database can't be used, as of the last look. */
    public Optional<String> missing() {
        return watch.missing().or(diskWatch::missing);
    }

    private Optional<String> look() {
        schema.ensure();
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER) ? Optional.empty() : Optional.of("it does not answer");
        } catch (SQLException e) {
            return Optional.of(Causes.inOneLine(e));
        }
    }
}
