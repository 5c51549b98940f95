package dev.copydesk.report.live;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Min;
import java.time.Duration;

/** How changes reach those who wait. */
@ConfigMapping(prefix = "copydesk.live")
public interface LiveConfig {
    /** How many requests of one replica may be held at a time; further ones are answered at once. */
    @WithDefault("500")
    @Min(1)
    int maxWaiting();

    /** The longest that a request is held. */
    @WithDefault("60s")
    Duration maxWait();

    /** How many pages may be kept up to date by one replica at a time; further ones are refused and try again later. */
    @WithDefault("500")
    @Min(1)
    int maxPages();

    /** How many changes are kept for a page that reads slowly; then it is cut off, connects again and starts afresh. */
    @WithDefault("256")
    @Min(1)
    int pageBuffer();

    /** How often an open page hears that the connection is alive. */
    @WithDefault("15s")
    Duration heartbeat();

    /** How long a page is served on one connection before it has to connect and prove its session again. */
    @WithDefault("10m")
    Duration maxConnection();

    /** How long to wait before listening again after the database was away. */
    @WithDefault("1s")
    Duration reconnectDelay();
}
