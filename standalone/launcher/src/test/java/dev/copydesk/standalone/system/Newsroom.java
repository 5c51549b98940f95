package dev.copydesk.standalone.system;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.contracts.Topics;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** A CMS that pushes articles, and a script that reads their reports. */
final class Newsroom {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration REPORT_PATIENCE = Duration.ofSeconds(90);

    private final HttpClient client = HttpClient.newHttpClient();
    private final WholeSystem system;

    Newsroom(WholeSystem system) {
        this.system = system;
    }

    /** What ingest-service has answered to a push that it accepted. */
    record Accepted(String articleId, long revision) {}

    static ObjectNode article(String id, String content) {
        ObjectNode article = JSON.createObjectNode().put("id", id);
        article.putObject("body").put("contentType", "text/plain").put("content", content);
        return article;
    }

    Accepted accepted(ObjectNode article) {
        return accepted(push(article.toString()));
    }

    static Accepted accepted(HttpResponse<String> response) {
        if (response.statusCode() != 202) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        JsonNode body = json(response);
        return new Accepted(
                body.path("articleId").asText(), body.path("revision").asLong());
    }

    HttpResponse<String> push(String json) {
        return push(json.getBytes(StandardCharsets.UTF_8));
    }

    HttpResponse<String> push(byte[] json) {
        return send(request(Service.INGEST, "/api/v1/articles")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(json))
                .build());
    }

    HttpResponse<String> pushWithToken(String token, ObjectNode article) {
        return send(HttpRequest.newBuilder(URI.create(system.address(Service.INGEST) + "/api/v1/articles"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.toString()))
                .build());
    }

    /** The report of just this revision; waits for it. */
    JsonNode report(Accepted accepted) {
        String path = "/api/v1/reports/" + encoded(accepted.articleId()) + "?wait=5s&revision=" + accepted.revision();
        long end = System.nanoTime() + REPORT_PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            HttpResponse<String> response = send(request(Service.REPORT, path).build());
            if (response.statusCode() == 200) {
                return json(response);
            }
        }
        throw new AssertionError("no report of " + accepted + " within " + REPORT_PATIENCE);
    }

    /** The newsroom's own rule pack of this name, once report-service knows of it. */
    JsonNode pack(String name) {
        HttpRequest packs = request(Service.REPORT, "/api/v1/rules/packs").build();
        return await("the rule pack " + name)
                .atMost(REPORT_PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> pack(name, json(send(packs))), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<JsonNode> pack(String name, JsonNode list) {
        return StreamSupport.stream(list.path("packs").spliterator(), false)
                .filter(pack -> pack.at("/edition/name").asText().equals(name))
                .findFirst();
    }

    /** What comes of switching a rule pack on or off. */
    HttpResponse<String> switched(JsonNode pack, boolean on) {
        ObjectNode state = JSON.createObjectNode().put("on", on).put("reason", "Agreed");
        state.put("version", pack.path("settingVersion").asInt());
        String path = "/api/v1/rules/packs/" + pack.at("/edition/name").asText() + "/"
                + pack.at("/edition/digest").asText();
        return send(request(Service.REPORT, path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(state.toString()))
                .build());
    }

    /** What is known of the article now. */
    JsonNode newestReport(String articleId) {
        return json(send(
                request(Service.REPORT, "/api/v1/reports/" + encoded(articleId)).build()));
    }

    /** The page of the story that the article is on with others; waits for it. */
    String storyPage(Accepted accepted) {
        String path = "/api/v1/stories/of/" + encoded(accepted.articleId());
        HttpResponse<String> found = await("a story of " + accepted)
                .atMost(REPORT_PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .until(() -> send(request(Service.REPORT, path).build()), response -> response.statusCode() == 200);
        return "/stories/" + encoded(json(found).path("id").asText());
    }

    /** Has a message that nobody can read be given up; returns when the dead letter waits at the desk. */
    void deadLetter(String articleId) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", system.broker().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            byte[] broken = "{\"header\": {\"headline\": ".getBytes(StandardCharsets.UTF_8);
            producer.send(new ProducerRecord<>(Topics.CHECKED, articleId, broken));
        }
        awaitDeadLetter(articleId);
    }

    /** The same for a message with this payload, given up for this cause. */
    void deadLetter(String articleId, String payload, String cause) {
        try (KafkaProducer<String, byte[]> producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", system.broker().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer())) {
            ProducerRecord<String, byte[]> letter = new ProducerRecord<>(
                    Topics.CHECKED + Topics.DEAD_LETTER_SUFFIX, articleId, payload.getBytes(StandardCharsets.UTF_8));
            letter.headers().add("dead-letter-reason", cause.getBytes(StandardCharsets.UTF_8));
            producer.send(letter);
        }
        awaitDeadLetter(articleId);
    }

    private void awaitDeadLetter(String articleId) {
        HttpRequest waiting = request(Service.REPORT, "/api/v1/dead-letters").build();
        long end = System.nanoTime() + REPORT_PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            if (json(send(waiting)).findValuesAsText("articleId").contains(articleId)) {
                return;
            }
        }
        throw new AssertionError("no dead letter of " + articleId + " within " + REPORT_PATIENCE);
    }

    /** Sends JSON to report-service, and has to be answered that it is done. */
    JsonNode tell(String path, ObjectNode body) {
        return done("POST", path, body);
    }

    /** As {@link #tell}, for what takes the place of what was there. */
    JsonNode replace(String path, ObjectNode body) {
        return done("PUT", path, body);
    }

    private JsonNode done(String method, String path, ObjectNode body) {
        HttpResponse<String> response = send(request(Service.REPORT, path)
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.toString()))
                .build());
        if (response.statusCode() / 100 != 2) {
            throw new AssertionError("HTTP " + response.statusCode() + ": " + response.body());
        }
        return json(response);
    }

    /** Takes something away from report-service. */
    void remove(String path) {
        send(request(Service.REPORT, path).DELETE().build());
    }

    /** Every article in the list of reports, from its first page to its last. */
    List<JsonNode> list() {
        List<JsonNode> all = new ArrayList<>();
        String cursor = "";
        do {
            JsonNode page = json(send(request(Service.REPORT, "/api/v1/reports?limit=200" + cursor)
                    .build()));
            page.path("reports").forEach(all::add);
            cursor = page.hasNonNull("next")
                    ? "&cursor=" + encoded(page.path("next").asText())
                    : "";
        } while (!cursor.isEmpty());
        return all;
    }

    /** Whether the service says that it is ready; false too while it does not answer. */
    boolean isReady(Service service) {
        try {
            return send(request(service, "/q/health/ready").build()).statusCode() == 200;
        } catch (UncheckedIOException e) {
            return false;
        }
    }

    /** How many verdicts a process of rules-service has sent, by its own count. */
    double checkedBy(String address) {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(address + "/q/metrics")).build();
        return send(request)
                .body()
                .lines()
                .filter(line -> line.startsWith("copydesk_articles_checked_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    private HttpRequest.Builder request(Service service, String path) {
        return HttpRequest.newBuilder(URI.create(system.address(service) + path))
                .timeout(Duration.ofSeconds(30))
                .header("Authorization", "Bearer " + system.credentials().token());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    static JsonNode json(HttpResponse<String> response) {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(response.statusCode() + " " + response.body(), e);
        }
    }

    /** As a part of a path. */
    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
