package dev.copydesk.ingest.parse;

import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Says that the service is not alive when too many readings went on past their limit and use up the processors. */
@Liveness
class StuckReadings implements HealthCheck {
    private final TimeLimit timeLimit;
    private final int stuckLimit;

    StuckReadings(TimeLimit timeLimit, ParseConfiguration configuration) {
        this.timeLimit = timeLimit;
        this.stuckLimit = configuration.stuckLimit();
    }

    @Override
    public HealthCheckResponse call() {
        int stuck = timeLimit.stuck();
        return HealthCheckResponse.named("copy reader")
                .status(stuck < stuckLimit)
                .withData("stuck", stuck)
                .build();
    }
}
