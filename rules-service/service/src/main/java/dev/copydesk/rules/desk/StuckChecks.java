package dev.copydesk.rules.desk;

import dev.copydesk.rules.house.PackShelf;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** A check, of a rule pack too, that ignores being told to stop burns a processor until the process ends: then a new start is the cure. */
@Liveness
@ApplicationScoped
class StuckChecks implements HealthCheck {
    private final TimedChecker checker;
    private final PackShelf packs;
    private final CheckSettings settings;

    StuckChecks(TimedChecker checker, PackShelf packs, CheckSettings settings) {
        this.checker = checker;
        this.packs = packs;
        this.settings = settings;
    }

    @Override
    public HealthCheckResponse call() {
        Duration longest = Collections.max(List.of(checker.longestRunning(), packs.longestRunning()));
        return HealthCheckResponse.named("no check is stuck")
                .status(longest.compareTo(settings.stuckAfter()) < 0)
                .withData("longestRunningSeconds", longest.toSeconds())
                .build();
    }
}
