package dev.copydesk.report.messaging;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.report.Copy;
import dev.copydesk.report.deadletter.DeadLetter;
import dev.copydesk.report.problem.UnavailableException;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusMock;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class DeadLettersTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String LETTERS = "/api/v1/dead-letters";
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @Inject
    Reports reports;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private KafkaProducer<String, byte[]> producer;
    private final String article = "desk:" + UUID.randomUUID();

    @BeforeEach
    void connect() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        producer.close();
    }

    @Test
    void aReplayedVerdictBecomesTheReportOfItsArticle() {
        CheckedArticle checked = Copy.of(article).checked();
        int letter = letter(Topics.CHECKED, article, MessageCodec.write(checked));
        assertThat(status()).isEqualTo(ArticleStatus.FAILED);

        new SignedIn()
                .request()
                .post("/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(303)
                .header("Location", containsString("/dead-letters?done=replayed"));

        await().atMost(PATIENCE).until(() -> status() == ArticleStatus.CHECKED);
        assertThat(waiting()).doesNotContain(letter);
        assertThatTheTrailSays("dead-letter-replayed", "ada");
    }

    @Test
    void aMessageIsSentAsItWasWithoutWhatItsFailureAdded() {
        byte[] payload = "{\"header\": broken".getBytes(UTF_8);
        int letter = letter(Topics.SUBMITTED, article, payload);

        as("operator").post(LETTERS + "/" + letter + "/replay").then().statusCode(204);

        ConsumerRecord<String, byte[]> sent = sentTo(Topics.SUBMITTED);
        assertThat(sent.value()).isEqualTo(payload);
        assertThat(sent.headers().lastHeader("traceparent").value()).isEqualTo(TRACE.getBytes(UTF_8));
        assertThat(Stream.of(sent.headers().toArray()).map(Header::key))
                .noneMatch(name -> name.startsWith("dead-letter-"));
    }

    @Test
    void ofTwoWhoReplayAtOnceOneIsToldThatItIsDone() {
        int letter = letter(Topics.PARSED, article, new byte[] {'{'});

        List<CompletableFuture<Integer>> both = Stream.of("operator", "second-operator")
                .map(who -> CompletableFuture.supplyAsync(
                        () -> as(who).post(LETTERS + "/" + letter + "/replay").statusCode()))
                .toList();

        assertThat(both.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(204, 409);
        discard(letter, "too late").statusCode(409).body("detail", containsString("has replayed this dead letter"));
    }

    @Test
    void whileKafkaIsAwayTheLetterStillWaits() {
        int letter = letter(Topics.PARSED, article, new byte[] {'{'});
        QuarkusMock.installMockForType(new BrokerAway(), ReplaySender.class);

        as("operator")
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .body("detail", equalTo("away"));
        new SignedIn()
                .request()
                .post("/dead-letters/" + letter + "/replay")
                .then()
                .statusCode(503)
                .body(containsString("away"));

        assertThat(waiting()).contains(letter);
    }

    /** Takes nothing. */
    private static final class BrokerAway extends ReplaySender {
        BrokerAway() {
            super(null);
        }

        @Override
        public void send(DeadLetter letter) {
            throw new UnavailableException("away", null);
        }
    }

    @Test
    void aLetterWithoutAKeyCanOnlyBeDiscarded() {
        int letter = letter(Topics.PARSED, null, new byte[] {'{'});
        int empty = letter(Topics.PARSED, article, null);

        as("operator")
                .post(LETTERS + "/" + letter + "/replay")
                .then()
                .statusCode(409)
                .body("detail", containsString("no key that an article can have"));
        as("operator")
                .post(LETTERS + "/" + empty + "/replay")
                .then()
                .statusCode(409)
                .body("detail", containsString("no payload"));
        page("operator").body(containsString("no key that an article can have"));

        discard(letter, "nobody knows it").statusCode(204);
        assertThat(waiting()).doesNotContain(letter).contains(empty);
    }

    @Test
    void aLetterIsDiscardedWithAReason() {
        int letter = letter(Topics.PARSED, article, new byte[] {'{'});

        discard(letter, "  ").statusCode(400).body("errors[0].field", equalTo("reason"));
        discard(letter, "x".repeat(501)).statusCode(400);
        assertThat(waiting()).contains(letter);
        SignedIn ada = new SignedIn();
        ada.request()
                .post("/dead-letters/" + letter + "/discard")
                .then()
                .statusCode(400)
                .body(containsString("why it is not wanted; nothing was discarded"));
        ada.request().get("/dead-letters/" + letter + "/discard").then().statusCode(303);
        ada.request()
                .formParam("reason", "pushed+again")
                .post("/dead-letters/" + letter + "/discard")
                .then()
                .statusCode(303);

        assertThat(waiting()).doesNotContain(letter);
        assertThatTheTrailSays("dead-letter-discarded", "ada")
                .body("entries[0].detail.comment", equalTo("pushed again"));
        assertThat(status()).isEqualTo(ArticleStatus.FAILED);
        discard(0, "there is none").statusCode(404);
    }

    @Test
    void aPayloadIsShownAsWordsFromItsBeginningAndWholeForDownload() {
        String hostile = "<script>alert(1)</script></pre>" + "é".repeat(20_000);
        int letter = letter(Topics.PARSED, article, hostile.getBytes(UTF_8));

        String shown = page("operator").extract().asString();

        assertThat(shown)
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;&lt;/pre&gt;é", "This is the beginning.")
                .doesNotContain("<script>alert", "é".repeat(10_000));
        as("operator")
                .get(LETTERS + "/" + letter + "/payload")
                .then()
                .statusCode(200)
                .contentType("application/octet-stream")
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", containsString("attachment"));
        assertThat(as("operator").get(LETTERS + "/" + letter + "/payload").asByteArray())
                .isEqualTo(hostile.getBytes(UTF_8));
    }

    @Test
    void whoOnlyLooksAfterTheMachineryNeitherReadsPayloadsNorSettlesLetters() {
        int letter = letter(Topics.PARSED, article, "{secret".getBytes(UTF_8));

        page("operations")
                .body(containsString("letter-" + letter))
                .body(not(containsString("{secret")))
                .body(not(containsString("Discard")));
        as("operations").get(LETTERS + "/" + letter + "/payload").then().statusCode(403);
        as("operations").post(LETTERS + "/" + letter + "/replay").then().statusCode(403);
        as("operations").post("/dead-letters/" + letter + "/replay").then().statusCode(403);
        as("reader").get(LETTERS).then().statusCode(403);
        as("reader").accept("text/html").get("/dead-letters").then().statusCode(403);
        assertThat(waiting()).contains(letter);
    }

    @Test
    void theListIsReadPageByPage() {
        int older = letter(Topics.PARSED, article, new byte[] {'{'});
        int newer = letter(Topics.PARSED, article, new byte[] {'{'});

        ValidatableResponse first = as("operator").get(LETTERS + "?limit=1").then();

        first.body("letters.id", equalTo(List.of(newer)));
        int next = first.extract().path("next");
        as("operator").get(LETTERS + "?limit=1&cursor=" + next).then().body("letters.id", equalTo(List.of(older)));
        as("operations")
                .accept("text/html")
                .get("/sources")
                .then()
                .body(containsString("<a href=\"/dead-letters\">Dead letters</a>: <strong>"));
    }

    /** Has a message be given up, and tells the letter's id once it waits. */
    private int letter(String topic, String key, byte[] payload) {
        String reason = "Given up: " + UUID.randomUUID();
        ProducerRecord<String, byte[]> message = new ProducerRecord<>(topic + Topics.DEAD_LETTER_SUFFIX, key, payload);
        message.headers().add("dead-letter-reason", reason.getBytes(UTF_8));
        message.headers().add("traceparent", TRACE.getBytes(UTF_8));
        producer.send(message);
        return await().atMost(PATIENCE)
                .until(() -> idOf(reason), Optional::isPresent)
                .orElseThrow();
    }

    private static Optional<Integer> idOf(String reason) {
        List<Map<String, Object>> letters = list().extract().path("letters");
        return letters.stream()
                .filter(letter -> reason.equals(letter.get("cause")))
                .map(letter -> (Integer) letter.get("id"))
                .findFirst();
    }

    private static ValidatableResponse list() {
        return as("operator").get(LETTERS + "?limit=500").then().statusCode(200);
    }

    private static List<Integer> waiting() {
        return list().extract().path("letters.id");
    }

    private static ValidatableResponse page(String token) {
        return as(token).accept("text/html").get("/dead-letters").then().statusCode(200);
    }

    private static ValidatableResponse discard(int letter, String reason) {
        return as("operator")
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post(LETTERS + "/" + letter + "/discard")
                .then();
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests");
    }

    private ArticleStatus status() {
        return reports.newest(article, Clearance.PUBLIC).orElseThrow().article().status();
    }

    private ValidatableResponse assertThatTheTrailSays(String action, String who) {
        return as("userkeeper")
                .queryParam("article", article)
                .get("/api/v1/audit")
                .then()
                .body("entries.action", equalTo(List.of(action)))
                .body("entries[0].actor", equalTo(who));
    }

    /** The message with the article's key that stands in the topic. */
    private ConsumerRecord<String, byte[]> sentTo(String topic) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                    .map(partition -> new TopicPartition(topic, partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            return await().atMost(PATIENCE)
                    .until(
                            () -> {
                                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
                                    if (article.equals(each.key())) {
                                        return each;
                                    }
                                }
                                return null;
                            },
                            found -> found != null);
        }
    }
}
