package dev.copydesk.ingest.backfill;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.TopicProbe;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
@QuarkusTestResource(WordPressSite.class)
class BackfillTest {
    private static final String PATH = "/api/v1/sources/gazette/backfill";
    private static final String SINCE = "2026-03-01T00:00:00Z";
    private static final Instant FIRST = Instant.parse("2026-03-02T08:00:00Z");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    EmbeddedBroker broker;
    WordPressSite site;

    @Inject
    DataSource database;

    @BeforeEach
    void nothingRunsAndNothingIsPublished() {
        operator().delete(PATH);
        site.empty();
    }

    @Test
    void postsWhosePushWasLostAreTakenInPageByPage() {
        publish(1000, 45);
        site.publish(999, Instant.parse("2026-02-01T00:00:00Z"), "Too old", "<p>Old news.</p>");

        start().body("state", equalTo("running"));

        JsonPath end = ended("done");
        assertThat(end.getLong("posts")).isEqualTo(45);
        assertThat(end.getLong("submitted")).isEqualTo(45);
        SubmittedArticle last = submitted("gazette:1044").get(0);
        assertThat(last.header().headline()).isEqualTo("Toll & tide 1044");
        assertThat(last.header().url()).isEqualTo("https://gazette.example/?p=1044");
        assertThat(last.header().revision()).isEqualTo(FIRST.plusSeconds(44).toEpochMilli());
        assertThat(last.contentType()).isEqualTo("text/html");
        assertThat(submitted("gazette:999")).isEmpty();
    }

    @Test
    void manyPostsChangedInOneSecondAreAllTakenIn() {
        for (int i = 0; i < 50; i++) {
            site.publish(2000 + i, FIRST, "Bulk edit", "<p>The ferry returns.</p>");
        }

        start();

        ended("done");
        for (int i = 0; i < 50; i++) {
            assertThat(submitted("gazette:" + (2000 + i))).isNotEmpty();
        }
    }

    @Test
    void aPostWhosePushCameIsLeftOut() {
        publish(3000, 1);
        given().header("Authorization", "Bearer gazette-token-for-tests")
                .contentType("application/json")
                .body(Map.of(
                        "id", "3000",
                        "revision", FIRST.toEpochMilli(),
                        "body", Map.of("contentType", "text/plain", "content", "The ferry returns.")))
                .post("/api/v1/articles")
                .then()
                .statusCode(202);
        await().atMost(PATIENCE).until(() -> !new TopicProbe(broker.bootstrapServers())
                .records(Topics.PARSED, "gazette:3000")
                .isEmpty());
        await().atMost(PATIENCE).untilAsserted(() -> {
            start();
            assertThat(ended("done").getLong("known")).isEqualTo(1);
        });
    }

    @Test
    void aPageThatHasNotChangedIsNotSentAgain() {
        site.markPages();
        publish(4000, 25);
        start();
        ended("done");
        site.requests().clear();

        start();

        JsonPath again = ended("done");
        assertThat(again.getLong("submitted") + again.getLong("known")).isZero();
        assertThat(site.requests())
                .allSatisfy(request -> assertThat(request.ifNoneMatch()).isNotNull());
    }

    @Test
    void aSiteThatAsksToBeLeftAloneIsLeftAlone() {
        publish(5000, 1);
        // Twice: a connection that breaks before an answer is read is tried again sooner, whatever the answer asked
        // for.
        site.answerNext(429, "Retry-After", "1");
        site.answerNext(429, "Retry-After", "1");

        start();

        ended("done");
        List<WordPressSite.Request> requests = site.requests();
        assertThat(Duration.between(
                        requests.get(0).at(), requests.get(requests.size() - 1).at()))
                .isGreaterThanOrEqualTo(Duration.ofSeconds(1));
    }

    @Test
    void aSiteThatKeepsFailingEndsTheRunAndSaysWhy() {
        for (int i = 0; i < 4; i++) {
            site.answerNext(502, "Server", "gateway");
        }

        start();

        assertThat(ended("failed").getString("problem")).isEqualTo("the site answers 502, 4 times in a row");
    }

    @Test
    void aRedirectToAnotherAddressIsNotFollowed() {
        String other = site.address().replace("localhost", "127.0.0.1") + "/wp-json/wp/v2/posts";
        site.answerNext(302, "Location", other);

        start();

        assertThat(ended("failed").getString("problem")).contains("which is not the configured address");
        assertThat(site.requests()).hasSize(1);
    }

    @Test
    void aRedirectOnTheSameHostIsFollowed() {
        publish(6000, 1);
        site.answerNext(301, "Location", "/wp-json/wp/v2/posts?modified_after=2026-03-01T00:00:00Z&per_page=20&page=1");

        start();

        assertThat(ended("done").getLong("submitted")).isEqualTo(1);
    }

    @Test
    void pagesThatAreTooLargeAreAskedForInSmallerPieces() {
        for (int i = 0; i < 12; i++) {
            site.publish(7000 + i, FIRST.plusSeconds(i), "Long", "<p>" + "The ferry returns. ".repeat(600) + "</p>");
        }

        start();

        assertThat(ended("done").getLong("submitted")).isGreaterThanOrEqualTo(12);
        assertThat(site.requests().get(1).parameters()).containsEntry("per_page", "5");
    }

    @Test
    void aRunGoesOnWhereAReplicaThatIsGoneStopped() throws SQLException {
        publish(8000, 30);
        start();
        ended("done");
        site.requests().clear();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(
                    """
                    insert into ingest.backfill_run (source, state, since, cursor_after, page_size, submitted, lease_owner, lease_until)
                    values ('gazette', 'running', '2026-03-01Z', '2026-03-02 08:00:19Z', 20, 20, gen_random_uuid(), now())""");
        }

        JsonPath end = ended("done");
        assertThat(site.requests().get(0).parameters()).containsEntry("modified_after", "2026-03-02T08:00:19Z");
        assertThat(end.getLong("submitted") + end.getLong("known")).isGreaterThanOrEqualTo(30);
    }

    @Test
    void oneRunOfASourceAtATimeAndItCanBeCancelled() {
        site.answerNext(503, "Retry-After", "3600");
        start();
        await().atMost(PATIENCE).until(() -> progress().getString("problem") != null);

        operator()
                .queryParam("since", SINCE)
                .post(PATH)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:copydesk:problem:backfill-runs"));
        operator().delete(PATH).then().statusCode(200).body("state", equalTo("cancelled"));
        publish(9000, 1);
        start();
        ended("done");
    }

    @Test
    void onlyAnOperatorMayStartOne() {
        given().queryParam("since", SINCE).post(PATH).then().statusCode(401);
        given().header("Authorization", "Bearer gazette-token-for-tests")
                .queryParam("since", SINCE)
                .post(PATH)
                .then()
                .statusCode(401);
    }

    @Test
    void whatCannotBeStartedSaysWhy() {
        operator().post(PATH).then().statusCode(422).body("errors.field", hasItem("since"));
        operator().queryParam("since", "2999-01-01").post(PATH).then().statusCode(422);
        operator().queryParam("since", "yesterday").post(PATH).then().statusCode(422);
        operator()
                .queryParam("since", SINCE)
                .post("/api/v1/sources/nobody/backfill")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:copydesk:problem:unknown-source"));
        operator()
                .queryParam("since", SINCE)
                .post("/api/v1/sources/wire/backfill")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:copydesk:problem:no-backfill"));
    }

    @Test
    void theOpenApiDocumentDescribesBackfills() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/api/v1/sources/{source}/backfill'", hasKey("post"))
                .body("paths.'/api/v1/sources/{source}/backfill'.get.security[0]", hasKey("operator-token"));
    }

    private void publish(long firstId, int count) {
        for (int i = 0; i < count; i++) {
            site.publish(
                    firstId + i, FIRST.plusSeconds(i), "Toll &amp; tide " + (firstId + i), "<p>The ferry returns.</p>");
        }
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer operator-token-for-tests");
    }

    private static ValidatableResponse start() {
        return operator().queryParam("since", SINCE).post(PATH).then().statusCode(202);
    }

    private static JsonPath progress() {
        return operator().get(PATH).then().statusCode(200).extract().jsonPath();
    }

    private static JsonPath ended(String state) {
        JsonPath end = await().atMost(PATIENCE).until(BackfillTest::progress, run -> run.getString("endedAt") != null);
        assertThat(end.getString("state")).as(end.prettify()).isEqualTo(state);
        return end;
    }

    private List<SubmittedArticle> submitted(String articleId) {
        return new TopicProbe(broker.bootstrapServers())
                .records(Topics.SUBMITTED, articleId).stream()
                        .map(message -> MessageCodec.read(message.value(), SubmittedArticle.class))
                        .toList();
    }
}
