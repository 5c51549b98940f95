package dev.copydesk.ingest.revision;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Says whether the database can be reached. The service stays ready without it: articles are accepted all the same and wait
 * in the broker to be parsed, and a platform that took the service out of its routes would turn the senders away for nothing.
 */
@Readiness
class DatabaseReadiness implements HealthCheck {
    private static final int SECONDS_TO_ANSWER = 2;

    private final DataSource database;

    DatabaseReadiness(DataSource database) {
        this.database = database;
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("database")
                .up()
                .withData("state", isReachable() ? "reachable" : "away: articles are accepted and wait to be parsed")
                .build();
    }

    private boolean isReachable() {
        try (Connection connection = database.getConnection()) {
            return connection.isValid(SECONDS_TO_ANSWER);
        } catch (SQLException e) {
            return false;
        }
    }
}
