package dev.copydesk.rules.messaging;

import static io.restassured.RestAssured.get;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.Copy;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeader;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class CheckArticlesTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final String id = "test:" + UUID.randomUUID();

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String bootstrapServers;

    EmbeddedDatabase database;

    private ArticleTopics topics;

    @BeforeEach
    void connect() {
        topics = new ArticleTopics(bootstrapServers);
    }

    @AfterEach
    void disconnect() {
        topics.close();
    }

    @Test
    void aParsedArticleComesOutWithItsFlags() {
        Copy copy = Copy.of(
                id,
                "The Harbour Post",
                "Residents said that the dam had cracked, which could not be independently verified.");

        topics.push(copy.parsed());

        CheckedArticle verdict = verdicts(1).get(0);
        assertThat(verdict.check()).isEqualTo(1);
        assertThat(verdict.header()).isEqualTo(copy.header());
        assertThat(verdict.text()).isEqualTo(copy.words());
        assertThat(verdict.blocks()).hasSize(1);
        assertThat(verdict.flags()).extracting(Flag::rule).contains("attribution.acknowledged-unverified");
    }

    @Test
    void aVerdictIsACloudEventKeyedByItsArticle() {
        topics.push(Copy.of(id, "The Harbour Post", "The dam held.").parsed());

        verdicts(1);
        ConsumerRecord<String, byte[]> message =
                topics.records(Topics.CHECKED, id).get(0);
        assertThat(header(message, "ce_type")).isEqualTo("dev.copydesk.article.checked.v1");
        assertThat(header(message, "ce_source")).isEqualTo("/copydesk/rules-service");
        assertThat(header(message, "ce_id")).isNotBlank();
    }

    @Test
    void theTraceOfAnArticleGoesOnInItsVerdict() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        byte[] parent = ("00-" + trace + "-00f067aa0ba902b7-01").getBytes(UTF_8);
        byte[] article = MessageCodec.write(
                Copy.of(id, "The Harbour Post", "The dam held.").parsed());

        topics.push(id, article, new RecordHeader("traceparent", parent));

        verdicts(1);
        assertThat(header(topics.records(Topics.CHECKED, id).get(0), "traceparent"))
                .contains(trace);
    }

    @Test
    void theMetricsCountTheCheckedArticlesAndTheLagOfTheConsumer() {
        topics.push(Copy.of(id, "The Harbour Post", "The dam held.").parsed());
        verdicts(1);

        get("/q/metrics")
                .then()
                .body(containsString("copydesk_articles_checked_total"))
                .body(containsString("copydesk_check_seconds_bucket"))
                .body(containsString("kafka_consumer_fetch_manager_records_lag"));
    }

    @Test
    void aRepeatOfTheSameRevisionChangesNothing() {
        Copy copy = Copy.of(id, "The Harbour Post", "The dam held.");

        topics.push(copy.parsed());
        topics.push(copy.parsed());
        topics.push(copy.revision(2).parsed());

        assertThat(verdicts(2))
                .extracting(verdict -> verdict.header().revision())
                .containsExactly(1L, 2L);
    }

    @Test
    void aLowerRevisionThatComesLateChangesNothing() {
        Copy copy = Copy.of(id, "The Harbour Post", "The dam held.");

        topics.push(copy.revision(5).parsed());
        topics.push(copy.revision(3).words("The dam broke.").parsed());
        topics.push(copy.revision(6).parsed());

        assertThat(verdicts(2))
                .extracting(verdict -> verdict.header().revision())
                .containsExactly(5L, 6L);
    }

    @Test
    void anArticleThatIsNotToBeCheckedPassesWithoutFlags() {
        Copy copy = Copy.of(id, "Le Phare", "Le barrage a tenu, ce qui could not be independently verified.");

        topics.push(new ParsedArticle(copy.header(), copy.words(), null, "language", Facts.NONE));

        CheckedArticle verdict = verdicts(1).get(0);
        assertThat(verdict.notChecked()).isEqualTo("language");
        assertThat(verdict.flags()).isEmpty();
    }

    @Test
    void aMessageThatCannotBeReadGoesToDeadLetterAndTheNextGoesOn() {
        topics.push(id, "{\"header\":".getBytes(UTF_8));
        topics.push(Copy.of(id, "The Harbour Post", "The dam held.").parsed());

        verdicts(1);
        String deadLetter = Topics.PARSED + Topics.DEAD_LETTER_SUFFIX;
        await().atMost(PATIENCE).until(() -> topics.records(deadLetter, id), found -> !found.isEmpty());
        assertThat(header(topics.records(deadLetter, id).get(0), "dead-letter-reason"))
                .contains("Not readable as ParsedArticle");
    }

    @Test
    void anArticleWaitsForTheDatabase() throws Exception {
        database.stop();
        try {
            topics.push(Copy.of(id, "The Harbour Post", "The dam held.").parsed());
        } finally {
            database.start();
        }

        verdicts(1);
    }

    @Test
    void anArticleWithVeryManyNamesDoesNotHoldUpTheNext() {
        StringBuilder words = new StringBuilder();
        for (int i = 0; i < 10_000; i++) {
            words.append("Ivo ")
                    .append(word(i))
                    .append(" met Ana ")
                    .append(word(i * 7 + 3))
                    .append(".\n");
        }

        topics.push(Copy.of(id, "The Harbour Post", words.toString()).parsed());
        topics.push(Copy.of(id, "The Harbour Post", "The dam held.").revision(2).parsed());

        verdicts(2);
    }

    private List<CheckedArticle> verdicts(int count) {
        return await().atMost(PATIENCE).until(() -> topics.verdictsOn(id), found -> found.size() >= count);
    }

    /** A word of the form of a name, another one for each number. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("Va");
        for (int rest = number; rest > 0; rest /= 20) {
            word.append("bdfgklmnprstvzchjwqx".charAt(rest % 20)).append("aeiou".charAt(rest % 5));
        }
        return word.toString();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        Header header = message.headers().lastHeader(name);
        return header == null ? "" : new String(header.value(), UTF_8);
    }
}
