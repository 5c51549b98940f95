package dev.copydesk.benchmarks.system;

import dev.copydesk.benchmarks.Times;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Pushes articles to the running system and says how soon they were answered and reported. */
final class Load {
    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int ACCEPTED = 202;
    private static final int LAST_SHARE = 6;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningSystem system;
    private final int words;

    Load(RunningSystem system, int words) {
        this.system = system;
        this.words = words;
    }

    /**
     * What was pushed and accepted.
     *
     * @param articles the ids of the accepted, in the order of their pushes
     * @param refused how many were not accepted
     * @param answers from when a push was due to its answer
     * @param start when the first was due
     */
    record Pushed(List<String> articles, int refused, Times answers, Instant start) {}

    /**
     * How soon the reports were there.
     *
     * @param all from accepted to reported
     * @param last the same of the last sixth of the articles
     * @param seconds from the first push to the last report
     */
    record Followed(Times all, Times last, double seconds) {}

    /** Returns when all are answered. */
    Pushed push(int articles, Pace pace) {
        Webhook webhook = new Webhook(system, words);
        // Made and signed before, so that the pusher takes little of the machine while it pushes.
        List<HttpRequest> requests =
                IntStream.range(0, articles).mapToObj(webhook::push).toList();
        Map<Integer, Double> answers = new ConcurrentHashMap<>();
        Map<Integer, Double> accepted = new ConcurrentHashMap<>();
        List<CompletableFuture<Void>> pushes = new ArrayList<>(articles);
        Instant began = Instant.now();
        long start = System.nanoTime();
        for (int i = 0; i < articles; i++) {
            int number = i;
            long due = pace.await(number, start);
            pushes.add(client.sendAsync(requests.get(number), BodyHandlers.discarding())
                    .thenAccept(answer -> {
                        double millis = (System.nanoTime() - due) / 1e6;
                        answers.put(number, millis);
                        if (answer.statusCode() == ACCEPTED) {
                            accepted.put(number, millis);
                        }
                    })
                    .whenComplete((done, failure) -> pace.answered()));
        }
        pushes.forEach(CompletableFuture::join);
        List<String> ids =
                accepted.keySet().stream().sorted().map(webhook::articleId).toList();
        return new Pushed(ids, articles - ids.size(), new Times(answers.values()), began);
    }

    /** Returns when all accepted articles have a report. */
    Followed follow(Pushed pushed, Reported reported) throws IOException, InterruptedException, SQLException {
        reported.await(pushed.articles(), PATIENCE);
        Map<String, Instant> acceptedAt = acceptedAt(pushed.articles());
        List<Double> delays = new ArrayList<>();
        Instant end = pushed.start();
        for (String article : pushed.articles()) {
            Instant at = reported.at(article);
            delays.add(millis(Duration.between(acceptedAt.get(article), at)));
            end = at.isAfter(end) ? at : end;
        }
        int last = Math.max(1, delays.size() / LAST_SHARE);
        return new Followed(
                new Times(delays),
                new Times(delays.subList(delays.size() - last, delays.size())),
                millis(Duration.between(pushed.start(), end)) / 1_000);
    }

    private Map<String, Instant> acceptedAt(List<String> articles) throws IOException, SQLException {
        Map<String, Instant> times = new HashMap<>();
        try (Connection connection = system.connect();
                PreparedStatement statement = connection.prepareStatement(
                        "select article_id, accepted_at from report.report where article_id = any (?)")) {
            statement.setArray(1, connection.createArrayOf("text", articles.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    times.put(
                            row.getString(1),
                            row.getObject(2, OffsetDateTime.class).toInstant());
                }
            }
        }
        return times;
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }
}
