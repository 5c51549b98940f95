package dev.copydesk.ingest.delivery;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code copydesk.deliveries.*}: how deliveries are remembered. */
@ConfigMapping(prefix = "copydesk.deliveries")
interface DeliveriesConfiguration {
    /**
     * {@code copydesk.deliveries.keep}: how long a delivery is remembered. Longer than its sender goes on trying, and than the
     * five minutes in which a signed time is good.
     */
    @WithDefault("7d")
    Duration keep();

    /**
     * {@code copydesk.deliveries.time-limit}: how long the database may take to tell whether a delivery is known, and again to
     * remember it. Beyond it the push goes on without: the sender must not wait.
     */
    @WithDefault("150ms")
    Duration timeLimit();
}
