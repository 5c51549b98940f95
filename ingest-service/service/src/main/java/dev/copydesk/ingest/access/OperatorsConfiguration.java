package dev.copydesk.ingest.access;

import io.smallrye.config.ConfigMapping;
import java.util.List;
import java.util.Optional;

/** {@code copydesk.operators.*}: who may ask how the sources are doing, and start and cancel backfills. */
@ConfigMapping(prefix = "copydesk.operators")
interface OperatorsConfiguration {
    /**
     * {@code copydesk.operators.tokens}: bearer tokens, separated by commas, 16 characters or more each; a secret like those of
     * the sources. Without one nobody may ask for the state of the sources, or start a backfill.
     */
    Optional<List<String>> tokens();
}
