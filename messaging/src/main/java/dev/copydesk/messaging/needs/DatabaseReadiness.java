package dev.copydesk.messaging.needs;

import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the database can be used, and if not, why. */
@Readiness
class DatabaseReadiness implements HealthCheck {
    private final DatabaseWatch database;
    private final Instance<Meanwhile> meanwhile;

    DatabaseReadiness(DatabaseWatch database, Instance<Meanwhile> meanwhile) {
        this.database = database;
        this.meanwhile = meanwhile;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("database");
        Optional<String> missing = database.missing();
        if (missing.isEmpty()) {
            return answer.up().withData("state", "reachable").build();
        }
        if (meanwhile.isResolvable()) {
            return answer.up()
                    .withData("state", "away: " + meanwhile.get().text())
                    .withData("cause", missing.get())
                    .build();
        }
        return answer.down()
                .withData("state", "away")
                .withData("cause", missing.get())
                .build();
    }
}
