package dev.copydesk.rules.desk;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/**
 * A check that ignores being told to stop burns a processor until the process ends: then a new start is the cure. Of a rule pack
 * it is none, as the pack would hang again on the same article; that pack is not asked any more instead.
 */
@Liveness
@ApplicationScoped
class StuckChecks implements HealthCheck {
    private final TimedChecker checker;
    private final CheckSettings settings;

    StuckChecks(TimedChecker checker, CheckSettings settings) {
        this.checker = checker;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        Duration longest = checker.longestRunning();
        return HealthCheckResponse.named("no check is stuck")
                .status(longest.compareTo(settings.stuckAfter()) < 0)
                .withData("longestRunningSeconds", longest.toSeconds())
                .build();
    }
}
