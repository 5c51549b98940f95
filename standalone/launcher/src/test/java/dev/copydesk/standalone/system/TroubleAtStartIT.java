package dev.copydesk.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.LoneServices;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewPartitions;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A service that starts without what it needs answers all the same: readiness and one line of its log name the cause, and it
 * goes on by itself once the cause is gone. Only a fault of its own settings ends it, with one line.
 */
class TroubleAtStartIT {
    @TempDir
    static Path folder;

    private static EmbeddedBroker broker;
    private static EmbeddedDatabase database;
    private static LoneServices services;
    private static Symptoms symptoms;

    @BeforeAll
    static void prepare() throws IOException {
        broker = EmbeddedBroker.temporary();
        database = EmbeddedDatabase.keptIn(folder.resolve("postgresql"), 0, folder.resolve("postgresql.log"));
        services = new LoneServices(folder, broker, database);
        symptoms = new Symptoms(services);
    }

    @AfterEach
    void stopServices() {
        services.close();
    }

    @AfterAll
    static void stopAll() throws IOException {
        broker.close();
        database.close();
    }

    @Test
    void withoutDatabaseAndBrokerEachServiceAnswersAndIsReadyOnceTheyAreThere() throws Exception {
        database.stop();
        broker.stop();
        for (Service service : Service.values()) {
            services.start(service, Map.of());
        }

        Symptoms.soon(() -> {
            for (Service service : Service.values()) {
                assertThat(symptoms.notReady(service, "broker")).contains("no answer from localhost");
            }
            assertThat(symptoms.notReady(Service.RULES, "database")).contains("refused");
            assertThat(symptoms.notReady(Service.REPORT, "database")).contains("refused");
            assertThat(symptoms.check(Service.INGEST, "database")
                            .path("data")
                            .path("state")
                            .asText())
                    .startsWith("away: articles are accepted");
        });
        for (Service service : Service.values()) {
            assertThat(services.health(service, "started").statusCode()).isEqualTo(200);
            assertThat(services.health(service, "live").statusCode()).isEqualTo(200);
            symptoms.logs(service, "WARN", "The database: ");
            symptoms.logs(service, "WARN", "The broker: ");
        }

        database.start();
        broker.start();
        for (Service service : Service.values()) {
            symptoms.becomesReady(service);
        }
    }

    @Test
    void aWrongPasswordAndATopicWithTooFewPartitionsAreNamedUntilTheyAreMended() throws Exception {
        database.start();
        broker.start();
        sql("create role desk superuser login password 'right'");
        askForPasswords();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.bootstrapServers()))) {
            remake(admin, "copydesk.articles.parsed", 1);
            services.start(
                    Service.RULES,
                    Map.of("QUARKUS_DATASOURCE_USERNAME", "desk", "QUARKUS_DATASOURCE_PASSWORD", "wrong"));

            Symptoms.soon(() -> {
                assertThat(symptoms.notReady(Service.RULES, "database"))
                        .contains("password authentication failed for user \"desk\"");
                assertThat(symptoms.notReady(Service.RULES, "broker"))
                        .contains("topic copydesk.articles.parsed has too few partitions: 1");
            });
            symptoms.logs(Service.RULES, "WARN", "password authentication failed");
            symptoms.logs(Service.RULES, "WARN", "has too few partitions");

            sql("alter role desk password 'wrong'");
            admin.createPartitions(Map.of("copydesk.articles.parsed", NewPartitions.increaseTo(4)))
                    .all()
                    .get();
            symptoms.becomesReady(Service.RULES);
        }
    }

    @Test
    void aSchemaThatANewerReleaseMadeIsRefusedOnlyWhereItLacksWhatIsUsed() throws Exception {
        database.start();
        broker.start();
        services.start(Service.REPORT, Map.of());
        symptoms.becomesReady(Service.REPORT);
        services.stop(Service.REPORT);
        sql(
                "insert into report.flyway_schema_history select 9000, '9000', 'later', type, 'V9000__later.sql', 0, installed_by,"
                        + " now(), 1, true from report.flyway_schema_history where version = '1'");
        sql("alter table report.remark rename to remark_of_later");

        services.start(Service.REPORT, Map.of());
        Symptoms.soon(() -> assertThat(symptoms.notReady(Service.REPORT, "database"))
                .contains("version 9000, newer than the")
                .contains("remark"));
        symptoms.logs(Service.REPORT, "WARN", "is not what this release needs");

        sql("alter table report.remark_of_later rename to remark");
        symptoms.becomesReady(Service.REPORT);
        symptoms.logs(Service.REPORT, "WARN", "which a newer release made");
        sql("delete from report.flyway_schema_history where version = '9000'");
    }

    @Test
    void aMissingSecretEndsTheServiceWithALineThatNamesIt() throws Exception {
        services.start(Service.REPORT, Map.of("COPYDESK_SESSION_KEY", ""));
        services.start(
                Service.INGEST,
                Map.of(
                        "COPYDESK_SOURCES_WIRE_KIND",
                        "standard-webhooks",
                        "COPYDESK_SOURCES_WIRE_SECRET_FILES",
                        "/nowhere/wire"));

        assertThat(services.exitStatus(Service.REPORT)).isNotZero();
        assertThat(services.printed(Service.REPORT)).contains("Set COPYDESK_SESSION_KEY to a secret");
        assertThat(services.exitStatus(Service.INGEST)).isNotZero();
        assertThat(services.printed(Service.INGEST)).contains("/nowhere/wire");
    }

    @Test
    void aFirstPasswordThatIsTooLongEndsTheServiceWithALineThatNamesIt() throws Exception {
        services.start(Service.REPORT, Map.of("COPYDESK_FIRST_USER_PASSWORD", "a ferry ".repeat(10)));

        assertThat(services.exitStatus(Service.REPORT)).isNotZero();
        assertThat(services.printed(Service.REPORT)).contains("Set COPYDESK_FIRST_USER_PASSWORD to at most 72 bytes");
    }

    @Test
    void aClockThatIsTenMinutesOffIsNamedUntilItIsSet() throws Exception {
        database.start();
        broker.start();
        // Found before PostgreSQL's own, it makes the database's clock run ahead.
        sql("create schema ahead");
        sql("create function ahead.clock_timestamp() returns timestamptz language sql"
                + " as $$ select pg_catalog.clock_timestamp() + interval '10 minutes' $$");
        sql("alter database copydesk set search_path = ahead, pg_catalog, public");
        services.start(Service.INGEST, Map.of());

        Symptoms.soon(() -> assertThat(symptoms.notReady(Service.INGEST, "clock"))
                .startsWith("it is 10 minutes behind the database's"));
        symptoms.logs(Service.INGEST, "WARN", "The clock: ");

        sql("alter database copydesk reset search_path");
        sql("drop schema ahead cascade");
        symptoms.becomesReady(Service.INGEST);
    }

    private static void remake(Admin admin, String topic, int partitions) throws Exception {
        admin.deleteTopics(List.of(topic)).all().get();
        await().atMost(Symptoms.PATIENCE)
                .until(() -> !admin.listTopics().names().get().contains(topic));
        admin.createTopics(List.of(new NewTopic(topic, partitions, (short) 1)))
                .all()
                .get();
    }

    /** The server trusts whoever is on this machine, until now; from now on only its own user. */
    private static void askForPasswords() throws Exception {
        Files.writeString(
                folder.resolve("postgresql").resolve("pg_hba.conf"),
                """
                host all postgres all trust
                host all all all scram-sha-256
                """);
        sql("select pg_reload_conf()");
    }

    private static void sql(String statement) throws SQLException {
        try (Connection connection = DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, "");
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }
}
