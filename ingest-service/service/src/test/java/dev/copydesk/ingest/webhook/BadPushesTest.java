package dev.copydesk.ingest.webhook;

import static dev.copydesk.ingest.webhook.Sender.sample;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.ingest.TopicProbe;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a sender is told of a push that is signed as it should be and wrong otherwise, and what becomes of articles later. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class BadPushesTest {
    private static final String ITEM = sample("superdesk.json");

    EmbeddedBroker broker;

    @Test
    void bytesThatAreNoJsonAreRefused() throws Exception {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(ITEM.getBytes(UTF_8));
        }
        List<byte[]> bodies = List.of(
                new byte[0],
                ITEM.substring(0, ITEM.length() / 2).getBytes(UTF_8),
                ITEM.replace("Ana Reyes", "Ana R\u00e9yes").getBytes(ISO_8859_1),
                ("\"" + ITEM.replace("\\", "\\\\").replace("\"", "\\\"") + "\"").getBytes(UTF_8),
                ITEM.replace("\"place\": []", "\"place\": " + "[".repeat(100_000) + "]".repeat(100_000))
                        .getBytes(UTF_8),
                ITEM.replace("\"version\": \"2\"", "\"version\": \"2\", \"version\": \"3\"")
                        .getBytes(UTF_8),
                "guid=urn%3Aa&version=1".getBytes(UTF_8),
                "<item guid=\"urn:a\"/>".getBytes(UTF_8),
                zipped.toByteArray());

        for (byte[] body : bodies) {
            problem(signed(body), 400, "unreadable-json");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "guid           | \"guid\"                                 | \"no_guid\"",
                "version        | \"version\": \"2\"                       | \"version\": \"two\"",
                "revision       | \"version\": \"2\"                       | \"version\": \"-2\"",
                "embargoed      | 2026-03-05T06:00:00+0000                 | 2026-03-05T06:00:00",
                "firstpublished | \"firstpublished\": \"2026-03-04T08:31:07+0000\" | \"firstpublished\": \"yesterday\"",
                "body_html      | \"body_html\": \"                        | \"body_html\": {}, \"was\": \"",
                "language       | en_GB                                    | English!"
            })
    void aFieldThatIsWrongIsNamed(String field, String written, String instead) {
        assertThat(ITEM).contains(written);

        problem(Sender.superdesk(ITEM.replace(written, instead)), 422, "invalid-article")
                .body("errors.field", hasItem(field));
    }

    @Test
    void formsAndXmlAndOtherCharsetsAreRefusedByTheirMediaType() {
        for (String type : List.of(
                "application/x-www-form-urlencoded",
                "application/xml",
                "text/plain",
                "application/json; charset=latin1")) {
            problem(Sender.superdeskAs(type, ITEM), 415, "unsupported-media-type");
        }
    }

    @Test
    void neitherSecretNorBodyOfARefusedPushIsLogged() {
        List<String> logged = new CopyOnWriteArrayList<>();
        Handler listener = new Handler() {
            @Override
            public void publish(LogRecord line) {
                logged.add(line.getMessage() + line.getThrown());
            }

            @Override
            public void flush() {
                // Nothing is held back.
            }

            @Override
            public void close() {
                // Nothing is open.
            }
        };
        Logger root = Logger.getLogger("");
        root.addHandler(listener);
        try {
            byte[] body = ITEM.replace("Ana Reyes", "a very private name").getBytes(UTF_8);
            Sender.superdesk("test-superdesk", body, "a-secret-that-is-wrong")
                    .then()
                    .statusCode(401);
            Sender.wordPressCom("a-token-that-is-wrong", "a very private form")
                    .then()
                    .statusCode(401);
        } finally {
            root.removeHandler(listener);
        }

        assertThat(logged)
                .noneMatch(line -> line.contains("private")
                        || line.contains("that-is-wrong")
                        || line.contains(Sender.SUPERDESK_SECRET));
    }

    @Test
    void aCanceledItemIsHandedOnAsWithdrawnWithoutItsCopy() {
        String item = ITEM.replace("7f2c", "to-be-canceled");
        Sender.superdesk(item).then().statusCode(202);

        String articleId = Sender.superdesk(
                        item.replace("\"version\": \"2\"", "\"version\": \"3\"").replace("\"usable\"", "\"canceled\""))
                .then()
                .statusCode(202)
                .body("status", equalTo("withdrawn"))
                .extract()
                .path("articleId");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            ParsedArticle last = lastParsed(articleId);
            assertThat(last.header().withdrawn()).isTrue();
            assertThat(last.header().revision()).isEqualTo(3);
            assertThat(last.text()).isEmpty();
            assertThat(last.notChecked()).isEqualTo("withdrawn");
        });
    }

    @Test
    void anOlderRevisionThatComesLateDoesNotReplaceTheNewer() {
        String item = ITEM.replace("7f2c", "out-of-order");
        String articleId = Sender.superdesk(item.replace("\"version\": \"2\"", "\"version\": \"12\""))
                .then()
                .statusCode(202)
                .extract()
                .path("articleId");
        Sender.superdesk(item.replace("\"version\": \"2\"", "\"version\": \"9\""))
                .then()
                .statusCode(202);
        Sender.superdesk(item.replace("\"version\": \"2\"", "\"version\": \"13\""))
                .then()
                .statusCode(202);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(parsed(articleId))
                .extracting(article -> article.header().revision())
                .containsExactly(12L, 13L));
    }

    @Test
    void draftsAreCheckedWhereTheSourceSaysSoAndElseAcknowledged() {
        String draft = sample("ghost.json")
                .replace("\"status\":\"published\"", "\"status\":\"draft\"")
                .replace("65e5a2b0", "dddddddd");

        Sender.ghost("test-ghost", draft).then().statusCode(202).body("status", equalTo("accepted"));
        Sender.ghost("test-ghost-quiet", draft)
                .then()
                .statusCode(200)
                .body("status", equalTo("not-checked"))
                .body("detail", containsString("Drafts"));
    }

    @Test
    void aPictureIsAcknowledgedAndNotChecked() {
        Sender.superdesk(ITEM.replace("\"type\": \"text\"", "\"type\": \"picture\""))
                .then()
                .statusCode(200)
                .body("status", equalTo("not-checked"));
    }

    private static Response signed(byte[] body) {
        return Sender.superdesk("test-superdesk", body, Sender.SUPERDESK_SECRET);
    }

    private static ValidatableResponse problem(Response answer, int status, String type) {
        return answer.then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:copydesk:problem:" + type));
    }

    private ParsedArticle lastParsed(String articleId) {
        List<ParsedArticle> all = parsed(articleId);
        assertThat(all).isNotEmpty();
        return all.get(all.size() - 1);
    }

    private List<ParsedArticle> parsed(String articleId) {
        return new TopicProbe(broker.bootstrapServers())
                .records(Topics.PARSED, articleId).stream()
                        .map(record -> MessageCodec.read(record.value(), ParsedArticle.class))
                        .toList();
    }
}
