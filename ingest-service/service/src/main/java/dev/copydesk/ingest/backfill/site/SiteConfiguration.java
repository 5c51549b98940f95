package dev.copydesk.ingest.backfill.site;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** {@code copydesk.backfill.site.*}: bounds on what a site is asked for, and where it may stand. */
@ConfigMapping(prefix = "copydesk.backfill.site")
interface SiteConfiguration {
    /** {@code copydesk.backfill.site.largest-answer}: an answer of more bytes is given up, and fewer posts are asked for. */
    @WithDefault("8M")
    MemorySize largestAnswer();

    /** {@code copydesk.backfill.site.connect-within}: how long a site may take to accept a connection. */
    @WithDefault("5s")
    Duration connectWithin();

    /** {@code copydesk.backfill.site.answer-within}: how long a site may take for a whole answer. */
    @WithDefault("30s")
    Duration answerWithin();

    /**
     * {@code copydesk.backfill.site.private-addresses}: whether a site's name may lead to a private or loopback address, for a CMS in
     * the newsroom's own network. A site that is configured by such an address itself is always asked there.
     */
    @WithDefault("false")
    boolean privateAddresses();
}
