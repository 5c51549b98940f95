package dev.copydesk.standalone.embedded;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;

/**
 * A broker and a database for a service's tests, made known to the service as its production configuration would. A test
 * that takes one of them away declares a field of type {@link EmbeddedBroker} or {@link EmbeddedDatabase}, and stops and
 * starts it.
 */
public final class KafkaAndPostgres implements QuarkusTestResourceLifecycleManager {
    private final EmbeddedBroker broker = EmbeddedBroker.temporary();
    private final EmbeddedDatabase database = EmbeddedDatabase.temporary();

    @Override
    public Map<String, String> start() {
        try {
            broker.start();
            database.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.of(
                "kafka.bootstrap.servers",
                broker.bootstrapServers(),
                "quarkus.datasource.jdbc.url",
                database.jdbcUrl(),
                "quarkus.datasource.username",
                EmbeddedDatabase.USER,
                "quarkus.datasource.password",
                EmbeddedDatabase.USER);
    }

    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(broker, new TestInjector.MatchesType(EmbeddedBroker.class));
        injector.injectIntoFields(database, new TestInjector.MatchesType(EmbeddedDatabase.class));
    }

    @Override
    public void stop() {
        try (database;
                broker) {
            // Closing both is all there is to do; the broker goes first.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
