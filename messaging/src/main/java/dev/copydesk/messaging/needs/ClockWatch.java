package dev.copydesk.messaging.needs;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/**
 * Watches whether this machine's clock and the database's show the same time. Which of the two is wrong can't be known here, but
 * with either embargoes end too early or too late, and with the wrong one here signed webhooks are refused.
 */
@ApplicationScoped
class ClockWatch {
    private static final Logger LOG = Logger.getLogger(ClockWatch.class);

    /** Well within what a signed time may be off, and far more than clocks that are set by the network differ. */
    static final Duration TOLERANCE = Duration.ofMinutes(2);

    private static final Duration WHILE_RIGHT = Duration.ofSeconds(30);

    private final DataSource database;

    /** What the last comparison found. */
    private volatile Optional<String> found = Optional.empty();

    private final Watch watch = new Watch("The clock", this::look, WHILE_RIGHT);

    ClockWatch(DataSource database, MeterRegistry metrics) {
        this.database = database;
        Gauge.builder("copydesk.clock.wrong", () -> found.isPresent() ? 1 : 0)
                .description("1 while the clock and the database's are more than two minutes apart")
                .register(metrics);
    }

    void start(@Observes StartupEvent event) {
        watch.start();
    }

    @PreDestroy
    void stop() {
        watch.stop();
    }

    /** How far the two clocks are apart, as of the last look. */
    Optional<String> missing() {
        return watch.missing();
    }

    /**
     * What was found last holds while the database is away: there is nothing to compare with then, and {@link DatabaseWatch} tells
     * of it.
     */
    Optional<String> look() {
        try {
            found = compare();
        } catch (SQLException e) {
            LOG.debugf(e, "The clock: nothing to compare it with");
        }
        return found;
    }

    private Optional<String> compare() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            Instant before = Instant.now();
            Instant there = now(statement);
            return difference(before, there, Instant.now());
        }
    }

    private static Instant now(Statement statement) throws SQLException {
        try (ResultSet found = statement.executeQuery("select clock_timestamp()")) {
            found.next();
            return found.getObject(1, OffsetDateTime.class).toInstant();
        }
    }

    /** In words; empty where the time there may lie between the two here, or not far beyond them. */
    static Optional<String> difference(Instant before, Instant there, Instant after) {
        if (there.isBefore(before.minus(TOLERANCE))) {
            return Optional.of(apart(there, before, "ahead of"));
        }
        if (there.isAfter(after.plus(TOLERANCE))) {
            return Optional.of(apart(after, there, "behind"));
        }
        return Optional.empty();
    }

    /** Whole minutes, so that the same difference is not told anew for a second more or less. */
    private static String apart(Instant earlier, Instant later, String side) {
        long minutes = Duration.between(earlier, later).plusSeconds(30).toMinutes();
        return "it is %d minutes %s the database's: set the one that is wrong".formatted(minutes, side);
    }
}
