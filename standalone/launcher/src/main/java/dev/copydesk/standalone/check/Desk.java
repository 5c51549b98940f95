package dev.copydesk.standalone.check;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.ConnectException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A running Copydesk, as a script sees it. */
public final class Desk {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Duration REQUEST_PATIENCE = Duration.ofSeconds(30);
    private static final Duration PAUSE = Duration.ofMillis(200);

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final URI ingest;
    private final URI reports;
    private final String token;
    private final Duration patience;

    /**
     * @param ingest address of ingest-service
     * @param reports address of report-service
     * @param token that both accept
     * @param patience how long a report is waited for
     */
    public Desk(URI ingest, URI reports, String token, Duration patience) {
        this.ingest = ingest;
        this.reports = reports;
        this.token = token;
        this.patience = patience;
    }

    /**
     * Submits the copy and waits for the report of just this revision.
     *
     * @return the report as report-service gives it
     * @throws Uncheckable when it is not accepted, or the report does not come in time
     */
    public JsonNode check(Copy copy) throws Uncheckable, InterruptedException {
        long end = System.nanoTime() + patience.toNanos();
        JsonNode accepted = submit(copy);
        String articleId = accepted.path("articleId").asText();
        long revision = accepted.path("revision").asLong();
        URI report = reports.resolve("/api/v1/reports/" + encoded(articleId) + "?wait=10s");
        while (System.nanoTime() < end) {
            HttpResponse<String> response = send(request(report).GET().build(), reports);
            switch (response.statusCode()) {
                case 200 -> {
                    JsonNode body = json(response);
                    if (body.path("revision").asLong() >= revision && isFinal(body)) {
                        return body;
                    }
                }
                case 202, 404, 503 -> {}
                default -> throw refused("report", response);
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new Uncheckable("no report within %d s; it is accepted as %s and will be checked"
                .formatted(patience.toSeconds(), articleId));
    }

    private JsonNode submit(Copy copy) throws Uncheckable, InterruptedException {
        ObjectNode article = JSON.createObjectNode().put("id", copy.id());
        article.putObject("body").put("contentType", copy.contentType()).put("content", copy.content());
        HttpRequest request = request(ingest.resolve("/api/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.toString()))
                .build();
        HttpResponse<String> response = send(request, ingest);
        if (response.statusCode() != 202) {
            throw refused("article", response);
        }
        return json(response);
    }

    private HttpRequest.Builder request(URI uri) {
        return HttpRequest.newBuilder(uri)
                .timeout(REQUEST_PATIENCE)
                .header("Accept", "application/json")
                .header("Authorization", "Bearer " + token);
    }

    private HttpResponse<String> send(HttpRequest request, URI base) throws Uncheckable, InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (ConnectException e) {
            throw new Uncheckable("nothing answers at %s; is Copydesk up?".formatted(base), e);
        } catch (HttpTimeoutException e) {
            throw new Uncheckable("%s does not answer in time".formatted(base), e);
        } catch (IOException e) {
            throw new Uncheckable("%s broke the connection (%s)".formatted(base, e.getMessage()), e);
        }
    }

    private static boolean isFinal(JsonNode report) {
        return switch (report.path("status").asText()) {
            case "checked", "failed", "withdrawn" -> true;
            default -> false;
        };
    }

    private static Uncheckable refused(String what, HttpResponse<String> response) {
        String detail;
        try {
            JsonNode problem = JSON.readTree(response.body());
            detail = problem.path("detail").asText(problem.path("title").asText(""));
        } catch (JacksonException e) {
            detail = "";
        }
        String reason = detail.isBlank() ? "" : ": " + detail;
        return new Uncheckable("the %s is refused with HTTP %d%s".formatted(what, response.statusCode(), reason));
    }

    private static JsonNode json(HttpResponse<String> response) throws Uncheckable {
        try {
            return JSON.readTree(response.body());
        } catch (JacksonException e) {
            throw new Uncheckable("%s answers with something that is no JSON".formatted(response.uri()), e);
        }
    }

    /** Percent-encoded for one segment of a path. */
    private static String encoded(String articleId) {
        return URLEncoder.encode(articleId, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
