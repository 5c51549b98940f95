package dev.copydesk.ingest.api;

import static dev.copydesk.ingest.Push.TOKEN;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.Push;
import dev.copydesk.ingest.TopicProbe;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class PushArticleTest {
    private static final String PROBLEM = "application/problem+json";

    EmbeddedBroker broker;

    @TestHTTPResource("/api/v1/articles")
    URL articles;

    @Test
    void anArticleIsInTheBrokerWhenItIsAccepted() {
        Push.json(
                        """
                {"id": "harbour", "revision": 3, "url": "https://example.org/harbour", "language": "en-GB",
                 "headline": "Harbour to reopen", "byline": "By Ana Reyes", "publishedAt": "2026-03-14T10:30:00+01:00",
                 "body": {"contentType": "text/html", "content": "<p>The harbour reopens.</p>"}}""")
                .then()
                .statusCode(202)
                .body("articleId", equalTo("wire:harbour"))
                .body("revision", equalTo(3))
                .body("status", equalTo("accepted"));

        SubmittedArticle stored = stored("wire:harbour");
        assertThat(stored.content()).isEqualTo("<p>The harbour reopens.</p>");
        assertThat(stored.contentType()).isEqualTo("text/html");
        assertThat(stored.header().headline()).isEqualTo("Harbour to reopen");
        assertThat(stored.header().publishedAt()).isEqualTo("2026-03-14T09:30:00Z");
        assertThat(stored.header().source()).isEqualTo("wire");
    }

    @Test
    void whatTheArticleDoesNotSayIsTakenFromItsSource() {
        Push.accepted("from-the-source", 1, "The mayor spoke.");

        SubmittedArticle stored = stored("wire:from-the-source");
        assertThat(stored.header().outlet()).isEqualTo("The Wire");
        assertThat(stored.header().language()).isEqualTo("en");
    }

    @Test
    void anArticleWithoutRevisionHasTheTimeReceivedForOne() {
        long before = Instant.now().toEpochMilli() - 1;

        Push.json(
                        """
                {"id": "no-revision", "body": {"contentType": "text/plain", "content": "One."}}""")
                .then()
                .statusCode(202)
                .body("revision", greaterThan(before));
    }

    @Test
    void theMessageIsACloudEvent() {
        Push.accepted("cloud-event", 1, "The mayor spoke.");

        ConsumerRecord<String, byte[]> message = message("wire:cloud-event");
        assertThat(header(message, "ce_type")).isEqualTo("dev.copydesk.article.submitted.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/copydesk/ingest-service");
        assertThat(header(message, "ce_id")).isNotBlank();
        assertThat(header(message, "ce_time")).isNotBlank();
        assertThat(header(message, "ce_specversion")).isEqualTo("1.0");
    }

    @Test
    void theTraceOfTheRequestGoesOnInTheMessage() {
        String trace = "0af7651916cd43dd8448eb211c80319c";

        given().header("traceparent", "00-" + trace + "-b7ad6b7169203331-01")
                .header("Authorization", "Bearer " + TOKEN)
                .contentType("application/json")
                .body(
                        """
                        {"id": "traced", "body": {"contentType": "text/plain", "content": "One."}}""")
                .post("/api/v1/articles")
                .then()
                .statusCode(202);

        assertThat(header(message("wire:traced"), "traceparent")).contains(trace);
    }

    @Test
    void eachTokenOfASourceIsGoodWhileOneIsBeingReplaced() {
        given().header("Authorization", "bearer wire-token-for-tests-2")
                .contentType("application/json")
                .body(
                        """
                        {"id": "second-token", "body": {"contentType": "text/plain", "content": "One."}}""")
                .post("/api/v1/articles")
                .then()
                .statusCode(202)
                .body("articleId", equalTo("wire:second-token"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer nobody-has-this-token",
                "Basic d2lyZTp3aXJl",
                "Bearer wire-token-for-tests-"
            })
    void withoutAValidTokenNothingIsAccepted(String authorization) {
        given().header("Authorization", authorization)
                .contentType("application/json")
                .body("{}")
                .post("/api/v1/articles")
                .then()
                .statusCode(401)
                .contentType(PROBLEM)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", equalTo("urn:copydesk:problem:unauthorized"))
                .body("status", equalTo(401))
                .body("instance", equalTo("/api/v1/articles"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "headline=Harbour",
                "{\"id\": \"cut-off\", \"body\": {\"content",
                "<article/>",
                "[]",
                "null",
                "\"text\"",
                "{\"id\": \"a\", \"id\": \"b\", \"body\": {\"contentType\": \"text/plain\", \"content\": \"\"}}",
                "{\"id\": \"a\"} and more"
            })
    void whatIsNotJsonIsRefused(String body) {
        problem(Push.json(body).then(), 400, "unreadable-json");
    }

    @Test
    void bytesThatAreNotUtf8AreRefused() {
        byte[] latin1 = "{\"id\": \"caf\u00e9\"}".getBytes(StandardCharsets.ISO_8859_1);

        problem(Push.json(latin1).then(), 400, "unreadable-json");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id                | {'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "id                | {'id': ' ', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "id                | {'id': 'a\\u0007b', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "id                | {'id': 'a\\ud800', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "id                | {'id': {}, 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "revision          | {'id': 'a', 'revision': -1, 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "revision          | {'id': 'a', 'revision': 1.5, 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "revision          | {'id': 'a', 'revision': 'new', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "revision          | {'id': 'a', 'revision': 9223372036854775808, 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "url               | {'id': 'a', 'url': 'javascript:alert(1)', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "url               | {'id': 'a', 'url': '/news/1', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "language          | {'id': 'a', 'language': 'English!', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "publishedAt       | {'id': 'a', 'publishedAt': '2026-03-14T09:30:00', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "publishedAt       | {'id': 'a', 'publishedAt': '+99999-01-01T00:00:00Z', 'body': {'contentType': 'text/plain', 'content': 'a'}}",
                "body.contentType  | {'id': 'a', 'body': {'content': 'a'}}",
                "body.contentType  | {'id': 'a', 'body': {'contentType': 'text/rtf', 'content': 'a'}}",
                "body.content      | {'id': 'a', 'body': {'contentType': 'text/plain'}}",
                "body.content      | {'id': 'a', 'body': {'contentType': 'text/plain', 'content': null}}",
                "body              | {'id': 'a', 'body': 'text'}"
            },
            quoteCharacter = '"')
    void aFieldThatIsWrongIsNamed(String field, String body) {
        problem(Push.json(body.replace('\'', '"')).then(), 422, "invalid-article")
                .body("errors.field", hasItem(field));
    }

    @Test
    void allFieldsThatAreWrongAreNamedAtOnce() {
        problem(Push.json("{}").then(), 422, "invalid-article")
                .body("errors.field", hasItems("id", "body.contentType", "body.content"));
    }

    @Test
    void anIdThatIsTooLongIsRefused() {
        Map<String, Object> article =
                Map.of("id", "a".repeat(401), "body", Map.of("contentType", "text/plain", "content", "a"));

        problem(Push.json(article).then(), 422, "invalid-article").body("errors[0].field", equalTo("id"));
    }

    @Test
    void anotherContentTypeIsRefused() {
        given().header("Authorization", "Bearer " + TOKEN)
                .contentType("application/xml")
                .body("<article/>")
                .post("/api/v1/articles")
                .then()
                .statusCode(415)
                .contentType(PROBLEM)
                .body("detail", containsString("application/json"));
    }

    @Test
    void aCompressedBodyIsRefused() {
        given().header("Authorization", "Bearer " + TOKEN)
                .header("Content-Encoding", "gzip")
                .contentType("application/json")
                .body(new byte[] {31, -117, 8})
                .post("/api/v1/articles")
                .then()
                .statusCode(415)
                .contentType(PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(ints = {2 * 1024 * 1024 + 1, 12 * 1024 * 1024})
    void aBodyOfMoreThanTwoMebibytesIsRefused(int length) {
        problem(Push.json("x".repeat(length)).then(), 413, "too-large");
    }

    @Test
    void aBodyOfUnannouncedLengthIsRefusedOnceItHasGrownTooLarge() throws Exception {
        HttpRequest chunked = HttpRequest.newBuilder(articles.toURI())
                .header("Authorization", "Bearer " + TOKEN)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofInputStream(
                        () -> new ByteArrayInputStream(new byte[3 * 1024 * 1024])))
                .build();

        HttpResponse<String> answer = HttpClient.newHttpClient().send(chunked, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue(PROBLEM);
    }

    @Test
    void twoMebibytesOfCopyAreAccepted() {
        String frame = "{\"id\":\"large\",\"body\":{\"contentType\":\"text/plain\",\"content\":\"\"}}";

        Push.json(frame.replace("\"\"", "\"" + "ab ".repeat((2 * 1024 * 1024 - frame.length()) / 3) + "\""))
                .then()
                .statusCode(202);

        assertThat(stored("wire:large").content()).hasSizeGreaterThan(2_090_000);
    }

    @Test
    void anUnknownPathIsAProblem() {
        given().get("/api/v1/nothing-here")
                .then()
                .statusCode(404)
                .contentType(PROBLEM)
                .body("status", equalTo(404))
                .body("instance", equalTo("/api/v1/nothing-here"));
    }

    @Test
    void anotherMethodIsAProblem() {
        given().get("/api/v1/articles")
                .then()
                .statusCode(405)
                .contentType(PROBLEM)
                .body("status", equalTo(405));
    }

    @Test
    void whatNoMessageOrDatabaseHoldsIsReplacedAndEveryOffsetStays() {
        Push.json(
                        """
                {"id": "surrogates", "headline": "\\udc00 up",
                 "body": {"contentType": "text/plain", "content": "a\\ud83d\\ude00b\\ud800c\\u0000d \\u05e9\\u05dc"}}""")
                .then()
                .statusCode(202);

        SubmittedArticle stored = stored("wire:surrogates");
        assertThat(stored.content()).isEqualTo("a\ud83d\ude00b\ufffdc\ufffdd \u05e9\u05dc");
        assertThat(stored.header().headline()).isEqualTo("\ufffd up");
    }

    @Test
    void emptyCopyIsAccepted() {
        Push.accepted("empty", 1, "");
    }

    private SubmittedArticle stored(String articleId) {
        return MessageCodec.read(message(articleId).value(), SubmittedArticle.class);
    }

    private ConsumerRecord<String, byte[]> message(String articleId) {
        return new TopicProbe(broker.bootstrapServers())
                .records(Topics.SUBMITTED, articleId)
                .get(0);
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }

    private static ValidatableResponse problem(ValidatableResponse response, int status, String type) {
        return response.statusCode(status)
                .contentType(PROBLEM)
                .body("type", equalTo("urn:copydesk:problem:" + type))
                .body("status", equalTo(status));
    }
}
