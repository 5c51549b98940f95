package dev.copydesk.ingest.parse;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code copydesk.parse.*}: bounds on the reading of one article. */
@ConfigMapping(prefix = "copydesk.parse")
interface ParseConfiguration {
    /** {@code copydesk.parse.time-limit}: an article that takes longer is handed on unread, as not checked. */
    @WithDefault("30s")
    Duration timeLimit();

    /**
     * {@code copydesk.parse.stuck-limit}: as many readings that went on past the time limit make the service say that it is not
     * alive, so that its platform starts it anew.
     */
    @WithDefault("4")
    int stuckLimit();
}
