package dev.copydesk.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How the schema is brought up to date while several replicas start and others work, with the service's own Flyway. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class MigrationsTest {
    private static final String EMPTY = "empty";
    private static final long PATIENCE_SECONDS = 60;
    private static final Executor AT_ONCE = task -> new Thread(task).start();

    @Inject
    Flyway flyway;

    EmbeddedDatabase database;

    @BeforeEach
    void makeAnEmptyDatabase() throws Exception {
        sql(database.jdbcUrl(), "create database " + EMPTY);
    }

    @AfterEach
    void dropIt() throws Exception {
        sql(database.jdbcUrl(), "drop database " + EMPTY + " with (force)");
    }

    @Test
    void ofReplicasThatStartAtOnceOneMigratesTheEmptyDatabaseAndTheOthersWaitForIt() throws Exception {
        List<CompletableFuture<Integer>> replicas = Stream.generate(this::replica)
                .limit(3)
                .map(replica ->
                        CompletableFuture.supplyAsync(() -> replica.load().migrate().migrationsExecuted, AT_ONCE))
                .toList();
        int executed = 0;
        for (CompletableFuture<Integer> replica : replicas) {
            executed += replica.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }

        assertThat(executed).isEqualTo((int) Stream.of(flyway.info().applied())
                .filter(MigrationInfo::isVersioned)
                .count());
        assertThat(replica().load().info().pending()).isEmpty();
    }

    @Test
    void anIndexIsBuiltWhileTheTableIsWrittenToAndAnotherReplicaStarts() throws Exception {
        replica().load().migrate();
        try (Connection writer = DriverManager.getConnection(url(), EmbeddedDatabase.USER, "")) {
            writer.setAutoCommit(false);
            insertName(writer, "one");
            List<CompletableFuture<Void>> replicas = Stream.generate(this::withLaterIndex)
                    .limit(2)
                    .map(replica ->
                            CompletableFuture.runAsync(() -> replica.load().migrate(), AT_ONCE))
                    .toList();

            // It waits for what is under way, while the table takes more.
            assertThat(endWithin(replicas, 2)).isFalse();
            try (Connection other = DriverManager.getConnection(url(), EmbeddedDatabase.USER, "")) {
                insertName(other, "two");
            }
            writer.commit();
            assertThat(endWithin(replicas, PATIENCE_SECONDS)).isTrue();
        }
        assertThat(withLaterIndex().load().info().pending()).isEmpty();
    }

    private static boolean endWithin(List<CompletableFuture<Void>> replicas, long seconds) throws Exception {
        try {
            CompletableFuture.allOf(replicas.toArray(CompletableFuture[]::new)).get(seconds, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        }
    }

    private static void insertName(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("set lock_timeout = '1s'");
            statement.execute(
                    """
                    insert into report.authority_name (id, kind, identity, name, aliases, changed_by, changed_at)
                    values (gen_random_uuid(), 'PERSON', '%1$s', '%1$s', '[]', 'chief', now())"""
                            .formatted(name));
        }
    }

    private FluentConfiguration replica() {
        return Flyway.configure().configuration(flyway.getConfiguration()).dataSource(url(), EmbeddedDatabase.USER, "");
    }

    private FluentConfiguration withLaterIndex() {
        // Quarkus has found the scripts at build time; one more has to be looked for.
        return replica().resourceProvider(null).locations("db/migration", "db/later");
    }

    private String url() {
        return database.jdbcUrl().replaceAll("/[^/]+$", "/" + EMPTY);
    }

    private static void sql(String url, String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url, EmbeddedDatabase.USER, "");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
