package dev.copydesk.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.LoneServices;
import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The disk of the database's tables is full: articles wait, operators are told, and all goes on when there is room. */
class FullDiskIT {
    private static final int ARTICLES = 8;
    private static final int SENTENCES = 200;

    @TempDir
    Path folder;

    private Path disk;
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;
    private LoneServices services;
    private Symptoms symptoms;

    @BeforeEach
    void startOnASmallDisk() throws Exception {
        disk = Files.createDirectory(folder.resolve("disk"));
        assumeTrue(
                run("mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", disk.toString()),
                "only root may make a disk that is small");
        broker = EmbeddedBroker.temporary();
        database = EmbeddedDatabase.keptIn(folder.resolve("postgresql"), 0, folder.resolve("postgresql.log"));
        broker.start();
        database.start();
        moveTablesToTheDisk();
        services = new LoneServices(folder, broker, database);
        symptoms = new Symptoms(services);
        for (Service service : Service.values()) {
            services.start(service, Map.of());
        }
        for (Service service : Service.values()) {
            symptoms.becomesReady(service);
        }
    }

    @AfterEach
    void stop() throws Exception {
        if (services != null) {
            services.close();
            broker.close();
            database.close();
            run("umount", disk.toString());
        }
    }

    @Test
    void articlesAreAcceptedAndWaitUntilThereIsRoomAgain() throws Exception {
        Path filler = disk.resolve("filler");
        fill(filler);
        for (int number = 0; number < ARTICLES; number++) {
            assertThat(push(number)).isEqualTo(202);
        }

        Symptoms.soon(() -> {
            assertThat(symptoms.notReady(Service.RULES, "database")).startsWith("its disk is full: ");
            assertThat(symptoms.notReady(Service.REPORT, "database")).startsWith("its disk is full: ");
            JsonNode accepting = symptoms.check(Service.INGEST, "database");
            assertThat(accepting.path("status").asText()).isEqualTo("UP");
            assertThat(accepting.path("data").path("cause").asText()).startsWith("its disk is full: ");
        });
        for (Service service : Service.values()) {
            symptoms.logs(service, "WARN", "The database: its disk is full: ");
            assertThat(services.health(service, "live").statusCode()).isEqualTo(200);
        }
        symptoms.logs(Service.RULES, "WARN", " waits: ");
        assertThat(reported()).hasSizeLessThan(ARTICLES);

        Files.delete(filler);
        for (Service service : Service.values()) {
            symptoms.becomesReady(service);
            symptoms.logs(service, "INFO", "The database: all there now");
        }
        Symptoms.soon(() -> assertThat(reported())
                .hasSize(ARTICLES)
                .allSatisfy(report -> assertThat(report.path("status").asText()).isEqualTo("checked")));
        for (Service service : Service.values()) {
            assertThat(services.printed(service)).doesNotContain("goes to the dead letter topic");
        }
    }

    private int push(int number) throws Exception {
        String copy = IntStream.range(0, SENTENCES)
                .mapToObj(sentence -> "Ferry %x took %d people across the sound on trip %d, its captain said."
                        .formatted(number * 7919 + sentence * 104729, 40 + sentence, sentence))
                .collect(Collectors.joining(" "));
        return send(HttpRequest.newBuilder(services.uri(Service.INGEST, "/api/v1/articles"))
                        .header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(
                                Newsroom.article("ferries-" + number, copy).toString())))
                .statusCode();
    }

    private List<JsonNode> reported() throws Exception {
        HttpResponse<String> list = send(HttpRequest.newBuilder(services.uri(Service.REPORT, "/api/v1/reports")));
        return Newsroom.json(list).path("reports").valueStream().toList();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        request.header("Authorization", "Bearer " + services.token())
                                .build(),
                        BodyHandlers.ofString());
    }

    /** The write-ahead log stays where it is, as on a volume of its own: a server that can't write that ends. */
    private void moveTablesToTheDisk() throws SQLException {
        String server = database.jdbcUrl().replaceAll("/" + EmbeddedDatabase.NAME + "$", "/postgres");
        try (Connection connection = DriverManager.getConnection(server, EmbeddedDatabase.USER, "");
                Statement sql = connection.createStatement()) {
            sql.execute("create tablespace small location '" + disk.toAbsolutePath() + "'");
            sql.execute("alter database " + EmbeddedDatabase.NAME + " set tablespace small");
        }
    }

    /** Writes until the disk takes no more. */
    private static void fill(Path filler) throws IOException {
        byte[] page = new byte[4096];
        try (OutputStream file = Files.newOutputStream(filler)) {
            while (true) {
                file.write(page);
            }
        } catch (IOException e) {
            assertThat(e).hasMessageContaining("No space left on device");
        }
    }

    private static boolean run(String... command) throws IOException, InterruptedException {
        return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
    }
}
