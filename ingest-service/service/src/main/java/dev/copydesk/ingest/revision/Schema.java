package dev.copydesk.ingest.revision;

import jakarta.inject.Singleton;
import org.flywaydb.core.Flyway;

/**
 * Brings this service's schema up to date before its first use. Not at the start of the service: that would not start while
 * the database is away, and articles can be accepted without it.
 */
@Singleton
public class Schema {
    private final Flyway flyway;
    private boolean current;

    Schema(Flyway flyway) {
        this.flyway = flyway;
    }

    /** Migrates the schema if this process has not done so yet; fails while the database is away. */
    public synchronized void ensure() {
        if (!current) {
            flyway.migrate();
            current = true;
        }
    }
}
