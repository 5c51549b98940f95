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
import java.util.Optional;

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
        JsonNode accepted = submit(copy, end);
        String articleId = accepted.path("articleId").asText();
        long revision = accepted.path("revision").asLong();
        String report = "/api/v1/reports/" + encoded(articleId);
        while (System.nanoTime() < end) {
            Optional<JsonNode> found = report(reports.resolve(report + "?revision=" + revision + "&wait=10s"));
            if (found.isEmpty()) {
                found = report(reports.resolve(report)).filter(newest -> settles(newest, revision));
            }
            if (found.isPresent()) {
                return requireHandled(found.get());
            }
            Thread.sleep(PAUSE.toMillis());
        }
        throw new Uncheckable("no report within %d s; it is accepted as %s and will be checked"
                .formatted(patience.toSeconds(), articleId));
    }

    private Optional<JsonNode> report(URI uri) throws Uncheckable, InterruptedException {
        HttpResponse<String> response = send(request(uri).GET().build(), reports);
        return switch (response.statusCode()) {
            case 200 -> Optional.of(json(response));
            case 202, 404, 503 -> Optional.empty();
            default -> throw refused("report", response);
        };
    }

    /** Whether the newest that is known of the article makes it vain to wait for the revision: it failed, or was replaced. */
    private static boolean settles(JsonNode newest, long revision) {
        boolean replaced = newest.path("revision").asLong(-1) >= revision;
        boolean failed = newest.path("status").asText().equals("failed")
                && newest.path("failure").path("revision").asLong(revision) >= revision;
        return replaced || failed;
    }

    private static JsonNode requireHandled(JsonNode report) throws Uncheckable {
        if (!report.hasNonNull("text")) {
            throw new Uncheckable("could not be handled: "
                    + report.path("failure").path("cause").asText("the reason is unknown"));
        }
        return report;
    }

    /** Pushes the copy, again where there is no room for it at the moment. */
    private JsonNode submit(Copy copy, long end) throws Uncheckable, InterruptedException {
        ObjectNode article = JSON.createObjectNode().put("id", copy.id());
        article.putObject("body").put("contentType", copy.contentType()).put("content", copy.content());
        HttpRequest request = request(ingest.resolve("/api/v1/articles"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(article.toString()))
                .build();
        HttpResponse<String> response = send(request, ingest);
        while (response.statusCode() == 503 && System.nanoTime() < end) {
            Thread.sleep(retryAfter(response).toMillis());
            response = send(request, ingest);
        }
        if (response.statusCode() != 202) {
            throw refused("article", response);
        }
        return json(response);
    }

    /** What the service asks for, in whole seconds; one second where it asks for nothing or for very long. */
    private static Duration retryAfter(HttpResponse<String> response) {
        return response.headers()
                .firstValue("Retry-After")
                .filter(seconds -> seconds.matches("[0-9]"))
                .map(seconds -> Duration.ofSeconds(Long.parseLong(seconds)))
                .orElse(Duration.ofSeconds(1));
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
