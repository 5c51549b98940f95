package dev.copydesk.messaging.needs;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Says whether the clock is right, and if not, by how much. */
@Readiness
class ClockReadiness implements HealthCheck {
    private final ClockWatch clock;

    ClockReadiness(ClockWatch clock) {
        this.clock = clock;
    }

    @Override
    public HealthCheckResponse call() {
        return Answer.of("clock", clock.missing());
    }
}
