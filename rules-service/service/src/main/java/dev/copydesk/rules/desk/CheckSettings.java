package dev.copydesk.rules.desk;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long the rules may take. */
@ConfigMapping(prefix = "copydesk.check")
public interface CheckSettings {
    /** After this an article is reported as not checked, and the next one is taken up. */
    @WithDefault("10s")
    Duration timeLimit();

    /** A check that can't be stopped and still runs after this makes the process unhealthy, so that it is started anew. */
    @WithDefault("5m")
    Duration stuckAfter();
}
