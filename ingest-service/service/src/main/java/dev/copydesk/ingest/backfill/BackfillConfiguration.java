package dev.copydesk.ingest.backfill;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code copydesk.backfill.*}: how posts are pulled from the sources' own sites. */
@ConfigMapping(prefix = "copydesk.backfill")
interface BackfillConfiguration {
    /** {@code copydesk.backfill.pause}: the least time between two requests to one site. */
    @WithDefault("1s")
    Duration pause();

    /** {@code copydesk.backfill.page-size}: how many posts are asked for at once, 1 to 100. */
    @WithDefault("20")
    int pageSize();

    /** {@code copydesk.backfill.first-wait}: the wait after a request that failed; doubled with each that fails in a row. */
    @WithDefault("5s")
    Duration firstWait();

    /** {@code copydesk.backfill.longest-wait}: no wait is longer, unless the site asks for it. */
    @WithDefault("10m")
    Duration longestWait();

    /** {@code copydesk.backfill.failures}: as many requests that fail in a row end the run. */
    @WithDefault("10")
    int failures();

    /** {@code copydesk.backfill.poll}: how often each replica looks for a run that another one left behind. */
    @WithDefault("5s")
    Duration poll();
}
