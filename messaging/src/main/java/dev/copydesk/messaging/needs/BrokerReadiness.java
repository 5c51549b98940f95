package dev.copydesk.messaging.needs;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
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
        return Answer.of("broker", broker.missing());
    }
}
