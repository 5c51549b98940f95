package dev.copydesk.messaging.needs;

import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the broker has what the service needs, and if not, what is missing. */
@Readiness
class BrokerReadiness implements HealthCheck {
    private final BrokerWatch broker;

    BrokerReadiness(BrokerWatch broker) {
        this.broker = broker;
    }

    @Override
    public HealthCheckResponse call() {
        Optional<String> missing = broker.missing();
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("broker").status(missing.isEmpty());
        missing.ifPresent(cause -> answer.withData("cause", cause));
        return answer.build();
    }
}
