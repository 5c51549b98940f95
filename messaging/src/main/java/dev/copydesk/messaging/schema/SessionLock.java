package dev.copydesk.messaging.schema;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.util.Map;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/**
 * Lets the replica that migrates keep the others out by a lock of its session. By itself Flyway takes one of a transaction, which
 * is open until the last migration is done, and an index that is built {@code concurrently} waits for the end of every transaction
 * that is older than itself.
 */
@Singleton
class SessionLock implements FlywayConfigurationCustomizer {
    @Override
    public void customize(FluentConfiguration configuration) {
        configuration.configuration(Map.of("flyway.postgresql.transactional.lock", "false"));
    }
}
