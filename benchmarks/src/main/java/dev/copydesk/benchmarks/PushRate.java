package dev.copydesk.benchmarks;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
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
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.LockSupport;

/**
 * Pushes articles to a running system at a steady rate, whatever its answers take, and says how long they took and how soon
 * the reports were there.
 *
 * <p>Arguments: articles a second, seconds, words an article. The system is the one that {@code copydesk env} names
 * ({@code COPYDESK_INGEST}, {@code COPYDESK_REPORTS}, {@code COPYDESK_TOKEN}).
 */
public final class PushRate {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    /** As many outlets tell each story. */
    private static final int ARTICLES_OF_A_STORY = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final String ingest = variable("COPYDESK_INGEST");
    private final String reports = variable("COPYDESK_REPORTS");
    private final String token = variable("COPYDESK_TOKEN");
    private final String run = "rate-" + Long.toString(System.currentTimeMillis(), 36);
    /** The number of the first story: a run tells none that an earlier one told. */
    private final int first = (int) System.currentTimeMillis();

    private final ConcurrentLinkedQueue<Long> answersNanos = new ConcurrentLinkedQueue<>();
    private final Map<Integer, Integer> answers = new ConcurrentHashMap<>();

    private PushRate() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        if (arguments.length != 3) {
            System.err.println("Usage: PushRate ARTICLES_A_SECOND SECONDS WORDS");
            System.exit(2);
        }
        new PushRate()
                .measure(
                        Integer.parseInt(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    }

    private void measure(int rate, int seconds, int words) throws IOException, InterruptedException {
        int articles = rate * seconds;
        List<String> bodies = new ArrayList<>(articles);
        for (int number = 0; number < articles; number++) {
            bodies.add(submission(number, words));
        }
        ReportTimes before = ReportTimes.of(get(reports + "/q/metrics"));
        long start = System.nanoTime();
        long pauseNanos = Duration.ofSeconds(1).toNanos() / rate;
        List<CompletableFuture<Void>> pushes = new ArrayList<>(articles);
        for (int number = 0; number < articles; number++) {
            long due = start + number * pauseNanos;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            pushes.add(push(bodies.get(number), due));
        }
        pushes.forEach(CompletableFuture::join);
        double pushed = (System.nanoTime() - start) / 1e9;
        awaitReports();
        double reported = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "%d articles of about %d words at %d/s: all answered after %.1f s, all reported after %.1f s%n",
                articles, words, rate, pushed, reported);
        System.out.println("answers " + answers);
        long[] answered =
                answersNanos.stream().mapToLong(Long::longValue).sorted().toArray();
        System.out.printf(
                "push to answer: p50 %d ms, p99 %d ms, longest %d ms%n",
                millis(answered, 0.5), millis(answered, 0.99), millis(answered, 1));
        ReportTimes during = ReportTimes.of(get(reports + "/q/metrics")).since(before);
        System.out.printf(
                "accepted to reported: p50 %.0f ms, p99 %.0f ms (of the service's histogram)%n",
                during.quantile(0.5) * 1_000, during.quantile(0.99) * 1_000);
    }

    /** The time counts from when the push was due, so that a slow answer does not hide those that it delays. */
    private CompletableFuture<Void> push(String body, long due) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(ingest + "/api/v1/articles"))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .timeout(PATIENCE)
                .POST(BodyPublishers.ofString(body))
                .build();
        return client.sendAsync(request, BodyHandlers.discarding()).thenAccept(answer -> {
            answersNanos.add(System.nanoTime() - due);
            answers.merge(answer.statusCode(), 1, Integer::sum);
        });
    }

    /** Waits until every accepted article of this run has its report. */
    private void awaitReports() throws IOException, InterruptedException {
        long accepted = answers.getOrDefault(202, 0);
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (reported() < accepted) {
            if (System.nanoTime() > end) {
                throw new IOException(
                        "%d of %d accepted articles are reported after %s".formatted(reported(), accepted, PATIENCE));
            }
            Thread.sleep(200);
        }
    }

    private long reported() throws IOException, InterruptedException {
        long reported = 0;
        for (int turn = 0; turn < ARTICLES_OF_A_STORY; turn++) {
            reported += reported(outlet(turn));
        }
        return reported;
    }

    private long reported(String outlet) throws IOException, InterruptedException {
        long reported = 0;
        String cursor = "";
        while (cursor != null) {
            JsonNode page = JSON.readTree(
                    get(reports + "/api/v1/reports?status=checked&limit=200&outlet=" + outlet + "&cursor=" + cursor));
            reported += page.get("reports").size();
            cursor = page.hasNonNull("next")
                    ? URLEncoder.encode(page.get("next").asText(), StandardCharsets.UTF_8)
                    : null;
        }
        return reported;
    }

    private String get(String address) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                .header("Authorization", "Bearer " + token)
                .timeout(Duration.ofSeconds(30))
                .build();
        HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(address + " answers " + answer.statusCode());
        }
        return answer.body();
    }

    private String submission(int number, int words) {
        ObjectNode body = JSON.createObjectNode()
                .put("contentType", "text/plain")
                .put("content", Articles.ofWords(words, first + number / ARTICLES_OF_A_STORY, number));
        return JSON.createObjectNode()
                .put("id", run + "-" + number)
                .put("outlet", outlet(number))
                .put("language", "en")
                .put("headline", "Harbour figures, part " + number)
                .set("body", body)
                .toString();
    }

    private String outlet(int number) {
        return run + "-outlet-" + number % ARTICLES_OF_A_STORY;
    }

    private static long millis(long[] sortedNanos, double share) {
        int index = (int) Math.ceil(share * sortedNanos.length) - 1;
        return Math.round(sortedNanos[Math.max(index, 0)] / 1e6);
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not set; run: eval \"$(./copydesk env)\""));
    }
}
