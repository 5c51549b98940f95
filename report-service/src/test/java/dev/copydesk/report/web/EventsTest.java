package dev.copydesk.report.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.messaging.needs.DatabaseWatch;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class EventsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Reports reports;

    @TestHTTPResource("/events")
    URI address;

    @Inject
    DatabaseWatch watch;

    EmbeddedDatabase database;

    private Stream<String> open;
    private volatile boolean ended;

    @AfterEach
    void close() {
        if (open != null) {
            open.close();
        }
    }

    private static String session() {
        return given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "same-origin")
                .formParam("name", "ada")
                .formParam("password", "correct horse battery")
                .post("/login")
                .getCookie("copydesk-session");
    }

    /** Opens the stream as a page does; the lines grow while it is open. */
    private List<String> listen() {
        return listen("Cookie", "copydesk-session=" + session());
    }

    private List<String> listen(String header, String credentials) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .header(header, credentials)
                .build();
        List<String> lines = new CopyOnWriteArrayList<>();
        CompletableFuture.runAsync(() -> {
            open = HttpClient.newHttpClient()
                    .sendAsync(request, BodyHandlers.ofLines())
                    .join()
                    .body();
            open.forEach(lines::add);
            ended = true;
        });
        await().atMost(PATIENCE).until(() -> lines.contains("event:beat"));
        return lines;
    }

    @Test
    void anOpenPageHearsOfAReportThatIsStored() {
        CheckedArticle checked = Copy.of().checked();
        List<String> lines = listen();

        reports.store(checked);

        await().atMost(PATIENCE).until(() -> lines.stream()
                .anyMatch(line -> line.startsWith("data:")
                        && line.contains(checked.header().articleId())
                        && line.contains("\"checked\"")));
    }

    @Test
    void onlyWhoMaySeeEmbargoedArticlesHearsOfThem() {
        Instant tomorrow = Instant.now().plusSeconds(86_400);
        CheckedArticle embargoed = Copy.of().embargoedUntil(tomorrow).checked();
        CheckedArticle open = Copy.of().checked();
        List<String> lines = listen("Authorization", "Bearer reader-secret-for-tests");

        reports.store(embargoed);
        reports.store(open);

        await().atMost(PATIENCE).until(() -> heardOf(lines, open));
        assertThat(heardOf(lines, embargoed)).isFalse();
    }

    @Test
    void whenAnEmbargoEndsAnOpenPageHearsOfTheArticleThatItMayShowNow() {
        CheckedArticle embargoed =
                Copy.of().embargoedUntil(Instant.now().plusSeconds(3)).checked();
        List<String> lines = listen("Authorization", "Bearer reader-secret-for-tests");

        reports.store(embargoed);

        await().atMost(PATIENCE).until(() -> heardOf(lines, embargoed));
        assertThat(lines).anyMatch(line -> line.contains("\"released\""));
        assertThat(reports.newest(embargoed.header().articleId(), Clearance.PUBLIC))
                .isPresent();
    }

    private static boolean heardOf(List<String> lines, CheckedArticle article) {
        return lines.stream().anyMatch(line -> line.contains(article.header().articleId()));
    }

    @Test
    void whenTheDatabaseComesBackThePagesAreToldToLookAgain() throws Exception {
        List<String> lines = listen();
        long before = looks(lines);

        database.stop();
        await().atMost(PATIENCE).until(() -> watch.missing().isPresent());
        long beats = beats(lines);
        await().atMost(Duration.ofSeconds(5)).until(() -> beats(lines) > beats + 1);
        database.start();

        await().atMost(PATIENCE).until(() -> looks(lines) > before);
        CheckedArticle checked = Copy.of().checked();
        reports.store(checked);
        await().atMost(PATIENCE).until(() -> lines.stream()
                .anyMatch(line -> line.contains(checked.header().articleId())));
    }

    private static long beats(List<String> lines) {
        return lines.stream().filter("event:beat"::equals).count();
    }

    private static long looks(List<String> lines) {
        return lines.stream().filter(line -> line.contains("\"unknown\"")).count();
    }

    @Test
    void aPageHearsNothingMoreSoonAfterItsSessionHasEnded() {
        String session = session();
        listen("Cookie", "copydesk-session=" + session);
        assertThat(ended).isFalse();

        given().header("Sec-Fetch-Site", "same-origin")
                .cookie("copydesk-session", session)
                .redirects()
                .follow(false)
                .post("/logout");

        await().atMost(PATIENCE).until(() -> ended);
    }

    @Test
    void aPageWithoutASessionIsToldSoAndNotLedToTheForm() {
        int status = given().redirects()
                .follow(false)
                .header("Accept", "text/event-stream")
                .get("/events")
                .statusCode();

        assertThat(status).isEqualTo(401);
    }
}
