package dev.copydesk.ingest.webhook;

import static dev.copydesk.ingest.webhook.Sender.sample;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.TopicProbe;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of sender, from its push to what the broker has. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class WebhooksTest {
    EmbeddedBroker broker;

    @Test
    void superdeskPushesAnItem() {
        Response answer = Sender.superdesk(sample("superdesk.json"));

        SubmittedArticle article = accepted(answer);
        assertThat(article.header().articleId())
                .isEqualTo("test-superdesk:urn:newsml:harbour.example:2026-03-04T08:12:00.1:7f2c");
        assertThat(article.header().revision()).isEqualTo(2);
        assertThat(article.header().headline()).isEqualTo("Café owners fear “harbour toll” & its levy");
        assertThat(article.header().language()).isEqualTo("en-GB");
        assertThat(article.header().outlet()).isEqualTo("Harbour Wire");
        assertThat(article.header().publishedAt()).isEqualTo("2026-03-04T08:31:07Z");
        assertThat(article.header().embargoedUntil()).isEqualTo("2026-03-05T06:00:00Z");
        assertThat(article.header().evolvedFrom())
                .isEqualTo("test-superdesk:urn:newsml:harbour.example:2026-03-03T17:40:00.9:1b0e");
        assertThat(article.contentType()).isEqualTo("text/html");
        assertThat(article.content()).startsWith("<p>The board will raise the toll to €12 from June.</p>");
    }

    @Test
    void ghostPushesAPost() {
        SubmittedArticle article = accepted(Sender.ghost("test-ghost", sample("ghost.json")));

        assertThat(article.header().articleId()).isEqualTo("test-ghost:65e5a2b0c3d4e5f6a7b8c9d0");
        assertThat(article.header().revision())
                .isEqualTo(Instant.parse("2026-03-04T08:30:00Z").toEpochMilli());
        assertThat(article.header().byline()).isEqualTo("Jonas Roth, Ana Reyes");
        assertThat(article.header().outlet()).isEqualTo("The Quay");
        assertThat(article.header().url()).isEqualTo("https://quay.example/ferry-returns/");
        assertThat(article.content()).isEqualTo("<p>The ferry <em>Elin</em> returns on Monday.</p>");
    }

    @Test
    void ghostBeforeJuly2024PushesAPost() {
        SubmittedArticle article = accepted(Sender.ghostLegacy(sample("ghost.json")));

        assertThat(article.header().articleId()).isEqualTo("test-ghost-legacy:65e5a2b0c3d4e5f6a7b8c9d0");
    }

    @Test
    void thePluginWpWebhooksPushesAPost() {
        SubmittedArticle article = accepted(Sender.wpWebhooks("", sample("wp-webhooks.json")));

        assertThat(article.header().articleId()).isEqualTo("test-wp:1234");
        assertThat(article.header().revision())
                .isEqualTo(Instant.parse("2026-03-04T08:45:10Z").toEpochMilli());
        assertThat(article.header().headline()).isEqualTo("Council’s vote on the toll");
        assertThat(article.header().publishedAt()).isEqualTo("2026-03-04T08:30:00Z");
        assertThat(article.header().url()).isEqualTo("https://council.example/2026/03/council-vote/");
        assertThat(article.content()).contains("<p>The council voted 7–4 on the toll.</p>");
    }

    @Test
    void wordPressComPushesAPost() {
        SubmittedArticle article = accepted(Sender.wordPressCom(Sender.WPCOM_TOKEN, sample("wordpress-com.txt")));

        assertThat(article.header().articleId()).isEqualTo("test-wpcom:88");
        assertThat(article.header().headline()).isEqualTo("Rain expected on the coast");
        assertThat(article.content()).isEqualTo("<p>Rain & wind are expected, “much of it”.</p>");
    }

    @Test
    void anySenderOfStandardWebhooksPushesOurOwnJson() {
        SubmittedArticle article = accepted(Sender.standard(sample("standard-webhooks.json")));

        assertThat(article.header().articleId()).isEqualTo("test-standard:toll-1");
        assertThat(article.header().revision()).isEqualTo(3);
        assertThat(article.content()).isEqualTo("The board will raise its toll from June.");
    }

    @Test
    void aNinjs3ItemIsTakenWithItsMainHeadlineAndItsHtmlBody() {
        long now = Instant.now().getEpochSecond();

        SubmittedArticle article =
                accepted(Sender.standard("test-ninjs3", Sender.NINJS3_KEY, "n-1", now, sample("ninjs3.json")));

        assertThat(article.header().articleId()).isEqualTo("test-ninjs3:urn:harbour:2026:toll-7");
        assertThat(article.header().revision()).isEqualTo(4);
        assertThat(article.header().headline()).isEqualTo("Toll to rise in June");
        assertThat(article.header().outlet()).isEqualTo("Harbour Wire");
        assertThat(article.content()).isEqualTo("<p>The toll will <strong>rise</strong>.</p>");
    }

    @Test
    void aStoryOfArcXpIsTakenWithItsElementsInOrder() {
        long now = Instant.now().getEpochSecond();

        SubmittedArticle article =
                accepted(Sender.standard("test-arc-xp", Sender.ARC_XP_KEY, "arc-1", now, sample("arc-xp.json")));

        assertThat(article.header().articleId()).isEqualTo("test-arc-xp:QWE7HARBOR5TOLLXYZ2FERRY3A");
        assertThat(article.header().revision())
                .isEqualTo(Instant.parse("2026-03-04T08:31:00Z").toEpochMilli());
        assertThat(article.header().headline()).isEqualTo("Ferry’s 14 weeks & a toll");
        assertThat(article.header().byline()).isEqualTo("Ana Reyes, J. Roth");
        assertThat(article.header().publishedAt()).isEqualTo("2026-03-04T08:30:00.500Z");
        assertThat(article.content()).contains("<p>The ferry <b>Elin</b> returns on Monday.</p>");
    }

    @Test
    void aSecretThatIsBeingReplacedIsGoodUntilItIsTakenAway() {
        byte[] body = sample("superdesk.json").replace("7f2c", "rotated").getBytes(UTF_8);

        accepted(Sender.superdesk("test-superdesk", body, "superdesk-secret-of-last-year"));
    }

    @Test
    void aRepeatOfADeliveryIsAcknowledgedAndChangesNothing() {
        String body = sample("standard-webhooks.json")
                .replace("\"revision\": 3, ", "")
                .replace("toll-1", "no-revision");
        long now = Instant.now().getEpochSecond();
        accepted(Sender.standard("test-standard", Sender.STANDARD_KEY, "msg_1", now, body));

        Sender.standard("test-standard", Sender.STANDARD_KEY, "msg_1", now + 1, body)
                .then()
                .statusCode(200)
                .body("status", equalTo("repeated"));

        assertThat(submitted("test-standard:no-revision")).hasSize(1);
    }

    @Test
    void ghostsNextTryOfTheSameDeliveryChangesNothing() {
        String body = sample("ghost.json").replace("65e5a2b0", "eeeeeeee");
        long now = Instant.now().toEpochMilli();
        accepted(Sender.ghost("test-ghost", body, now));

        Sender.ghost("test-ghost", body, now).then().statusCode(200).body("status", equalTo("repeated"));

        assertThat(submitted("test-ghost:eeeeeeeec3d4e5f6a7b8c9d0")).hasSize(1);
    }

    @Test
    void aRequestThatWasSignedSixMinutesAgoIsRefused() {
        long then = Instant.now().minusSeconds(360).toEpochMilli();

        refused("untimely", Sender.ghost("test-ghost", sample("ghost.json"), then));
        refused(
                "untimely",
                Sender.standard(
                        "test-standard", Sender.STANDARD_KEY, "late", then / 1000, sample("standard-webhooks.json")));
    }

    @Test
    void withoutTheRightSecretNothingIsAccepted() {
        byte[] body = sample("superdesk.json").getBytes(UTF_8);

        refused(Sender.superdesk("test-superdesk", body, "not the secret"));
        refused(Sender.superdesk("test-ghost", body, Sender.GHOST_SECRET));
        refused(Sender.wordPressCom("not-the-token", sample("wordpress-com.txt")));
        refused(Sender.wordPressCom("", sample("wordpress-com.txt")));
        refused(given().contentType("application/json").body(body).post("/webhooks/test-superdesk"));
        refused(given().header("x-superdesk-signature", "sha1=zz").body(body).post("/webhooks/test-superdesk"));
    }

    @Test
    void aSourceThatDoesNotPushByWebhookIsNotFound() {
        for (String source : List.of("wire", "nobody")) {
            given().body("{}")
                    .post("/webhooks/" + source)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json");
        }
    }

    private static void refused(Response answer) {
        refused("unproven", answer);
    }

    private static void refused(String problem, Response answer) {
        answer.then()
                .statusCode(401)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:copydesk:problem:" + problem));
    }

    private SubmittedArticle accepted(Response answer) {
        String articleId = answer.then()
                .statusCode(202)
                .body("status", equalTo("accepted"))
                .extract()
                .path("articleId");
        List<SubmittedArticle> all = submitted(articleId);
        return all.get(all.size() - 1);
    }

    private List<SubmittedArticle> submitted(String articleId) {
        return new TopicProbe(broker.bootstrapServers())
                .records(Topics.SUBMITTED, articleId).stream()
                        .map(record -> MessageCodec.read(record.value(), SubmittedArticle.class))
                        .toList();
    }
}
