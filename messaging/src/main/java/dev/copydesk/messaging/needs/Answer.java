package dev.copydesk.messaging.needs;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;

/** How a readiness tells of something that the service can't do without. */
final class Answer {
    private Answer() {}

    /** Up where nothing is missing; else down, with what it is. */
    static HealthCheckResponse of(String name, Optional<String> missing) {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named(name).status(missing.isEmpty());
        missing.ifPresent(cause -> answer.withData("cause", cause));
        return answer.build();
    }
}
