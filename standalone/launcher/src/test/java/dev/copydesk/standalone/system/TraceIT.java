package dev.copydesk.standalone.system;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.LoneServices;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The way of one article shows in all three services under the trace that its sender began. */
class TraceIT {
    private static final String TRACE = "5b8efff798038103d269b633813fc60c";

    /** Stands in the address, as WordPress.com's secret does. */
    private static final String SECRET = "word-of-the-address";

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    /** What was exported, each a request of OTLP, one char a byte. */
    private final List<String> exported = new CopyOnWriteArrayList<>();

    private HttpServer collector;
    private EmbeddedBroker broker;
    private EmbeddedDatabase database;
    private LoneServices services;

    @BeforeEach
    void start() throws IOException {
        collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", this::collect);
        collector.start();
        broker = EmbeddedBroker.temporary();
        database = EmbeddedDatabase.temporary();
        services = new LoneServices(folder, broker, database);
        for (Service service : Service.values()) {
            services.start(
                    service,
                    Map.of(
                            "QUARKUS_OTEL_TRACES_SAMPLER_ARG",
                            "1.0",
                            "QUARKUS_OTEL_EXPORTER_OTLP_ENDPOINT",
                            "http://localhost:" + collector.getAddress().getPort(),
                            "QUARKUS_OTEL_EXPORTER_OTLP_PROTOCOL",
                            "http/protobuf"));
        }
        broker.start();
        database.start();
    }

    @AfterEach
    void stop() throws IOException {
        services.close();
        broker.close();
        database.close();
        collector.stop(0);
    }

    @Test
    void aPushedArticleIsTracedFromItsPushToItsReport() throws Exception {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptions()
                .until(this::pushIsTaken);

        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Arrays.stream(Service.values()).filter(this::hasExportedTheTrace))
                        .containsExactly(Service.values()));
        await().atMost(PATIENCE).until(() -> exported.stream().anyMatch(request -> request.contains("left out")));
        assertThat(exported).noneMatch(request -> request.contains(SECRET));
    }

    private boolean pushIsTaken() throws Exception {
        HttpRequest push = HttpRequest.newBuilder(services.uri(Service.INGEST, "/api/v1/articles?token=" + SECRET))
                .header("Authorization", "Bearer " + services.token())
                .header("Content-Type", "application/json")
                .header("traceparent", "00-" + TRACE + "-eee19b7ec3c1b174-01")
                .POST(BodyPublishers.ofString(
                        Newsroom.article("traced", "The ferry returns on Monday, its captain said.")
                                .toString()))
                .build();
        return HttpClient.newHttpClient().send(push, BodyHandlers.discarding()).statusCode() == 202;
    }

    /** One service sends each request; the trace's id stands in it as 16 bytes. */
    private boolean hasExportedTheTrace(Service service) {
        String id = new String(HexFormat.of().parseHex(TRACE), ISO_8859_1);
        return exported.stream().anyMatch(request -> request.contains(service.title()) && request.contains(id));
    }

    private void collect(HttpExchange exchange) throws IOException {
        exported.add(new String(exchange.getRequestBody().readAllBytes(), ISO_8859_1));
        exchange.sendResponseHeaders(200, -1);
        exchange.close();
    }
}
