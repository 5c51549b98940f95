package dev.copydesk.messaging.schema;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;

/**
 * Runs a schema's migrations. After a failure it rests, since each try takes locks and writes lines, and a release that can use
 * the schema as it is may be at work beside this one.
 */
final class Migration {
    static final Duration REST = Duration.ofSeconds(30);

    private final Runnable migrate;
    private final LongSupplier nanoTime;
    private FlywayException failure;
    private long failedAt;

    Migration(Runnable migrate, LongSupplier nanoTime) {
        this.migrate = migrate;
        this.nanoTime = nanoTime;
    }

    /**
     * Migrates the schema.
     *
     * @throws FlywayException when that fails, and while it rests after that: the same failure again
     */
    void run() {
        if (failure != null && nanoTime.getAsLong() - failedAt < REST.toNanos()) {
            throw failure;
        }
        try {
            migrate.run();
            failure = null;
        } catch (FlywayException e) {
            failure = isAway(e) ? null : e;
            failedAt = nanoTime.getAsLong();
            throw e;
        }
    }

    /** So Flyway calls all that fails outside of a migration: none has begun, and the database may be back at any time. */
    private static boolean isAway(FlywayException failure) {
        return failure.getErrorCode() == CoreErrorCode.DB_CONNECTION;
    }
}
