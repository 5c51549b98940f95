package dev.copydesk.standalone.system;

import static dev.copydesk.standalone.system.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Parts of the system fail, and no accepted article is lost. */
class FailuresIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    static Path folder;

    private static WholeSystem system;
    private static Newsroom newsroom;

    @BeforeAll
    static void start() throws Exception {
        system = WholeSystem.start(folder.resolve("data"));
        newsroom = new Newsroom(system);
    }

    @AfterAll
    static void stop() throws Exception {
        system.close();
    }

    @Test
    void everyServiceIsKilledInTurnAndEachAcceptedArticleHasOneReportOfItsNewestRevision() {
        Map<String, Long> newest = new HashMap<>();
        for (int push = 0; push < 200; push++) {
            if (push % 60 == 30) {
                system.kill(Service.values()[push / 60]);
            }
            // Every fourth article comes in a second revision.
            int number = push % 4 == 3 ? push - 1 : push;
            Accepted accepted = pushUntilAccepted("killed-" + number, push);
            newest.put(accepted.articleId(), accepted.revision());
        }

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(reported("local:killed-")).isEqualTo(newest));
        assertThat(newest).hasSize(150);
    }

    @Test
    void whileTheBrokerIsAwayArticlesAreRefusedInTimeAndAcceptedAgainAfterwards() {
        newsroom.report(newsroom.accepted(article("before-broker", copy(1))));
        system.broker().stop();
        try {
            // The first may still be under way to a broker that is just going; what counts is what it answers from then
            // on.
            await().atMost(PATIENCE)
                    .until(() ->
                            newsroom.push(article("away", copy(2)).toString()).statusCode() == 503);
            long begun = System.nanoTime();
            HttpResponse<String> refused =
                    newsroom.push(article("away", copy(3)).toString());

            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            assertThat(refused.statusCode()).isEqualTo(503);
            assertThat(refused.headers().firstValue("Retry-After")).isPresent();
        } finally {
            system.broker().start();
        }

        newsroom.report(pushUntilAccepted("after-broker", 4));
    }

    @Test
    void whileTheDatabaseIsAwayMessagesWaitAndNoneIsLost() throws Exception {
        newsroom.report(newsroom.accepted(article("before-database", copy(1))));
        List<Accepted> waiting;
        system.database().stop();
        try {
            waiting = IntStream.range(0, 20)
                    .mapToObj(number -> pushUntilAccepted("waiting-" + number, number))
                    .toList();
        } finally {
            system.database().start();
        }

        await().atMost(PATIENCE)
                .pollInterval(Duration.ofSeconds(1))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .untilAsserted(() -> assertThat(reported("local:waiting-"))
                        .isEqualTo(
                                waiting.stream().collect(Collectors.toMap(Accepted::articleId, Accepted::revision))));
    }

    /** A CMS that is refused, or finds nobody, tries again. */
    private static Accepted pushUntilAccepted(String id, int number) {
        String json = article(id, copy(number)).put("revision", number).toString();
        HttpResponse<String> response = await().atMost(PATIENCE)
                .pollDelay(Duration.ZERO)
                .pollInterval(Duration.ofMillis(200))
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> newsroom.push(json), answer -> answer.statusCode() == 202);
        return Newsroom.accepted(response);
    }

    /** The revision of each article that is checked; fails where one article is listed twice. */
    private static Map<String, Long> reported(String prefix) {
        return newsroom.list().stream()
                .filter(item -> item.path("articleId").asText().startsWith(prefix))
                .filter(item -> item.path("status").asText().equals("checked"))
                .collect(Collectors.toMap(item -> item.path("articleId").asText(), item -> item.path("revision")
                        .asLong()));
    }

    private static String copy(int number) {
        return "The harbour office counted %d boats on Monday, its spokesman Lars Dahl said. It had expected more."
                .formatted(number);
    }
}
