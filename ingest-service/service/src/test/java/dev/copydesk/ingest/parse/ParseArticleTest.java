package dev.copydesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.ingest.Push;
import dev.copydesk.ingest.TopicProbe;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ParseArticleTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    EmbeddedBroker broker;

    @Inject
    MeterRegistry metrics;

    @Test
    void anAcceptedArticleIsHandedOnAsFacts() {
        Push.accepted("facts", 1, "Ferry to return\n\nThe ferry returns on Monday, the council said. It was repaired.");

        ParsedArticle parsed = parsed("wire:facts", 1).get(0);
        assertThat(parsed.notChecked()).isNull();
        assertThat(parsed.header().revision()).isEqualTo(1);
        assertThat(parsed.text()).contains("The ferry returns on Monday, the council said.");
        assertThat(parsed.facts().blocks()).isNotEmpty();
        assertThat(parsed.facts().sentences()).hasSizeGreaterThanOrEqualTo(2);
    }

    @Test
    void aWebPageTellsWhatItsSenderLeftOutAndTheSendersWordCountsMore() {
        String page =
                """
                <html lang="en-GB"><head><meta property="og:title" content="Ferry to return">
                <meta name="author" content="Ada Moor"><link rel="canonical" href="https://quay.example/ferry">
                <meta property="article:published_time" content="2026-03-02T10:15:00Z"></head><body><article>
                <h1>Ferry to return</h1><p>The ferry returns on Monday, the council said. It was repaired, and it will
                run every day until the end of summer, when the works on the quay begin.</p></article></body></html>""";
        Push.json(Map.of(
                        "id",
                        "page",
                        "byline",
                        "The desk",
                        "body",
                        Map.of("contentType", "text/html", "content", page)))
                .then()
                .statusCode(202);

        ArticleHeader header = parsed("wire:page", 1).get(0).header();
        assertThat(header.headline()).isEqualTo("Ferry to return");
        assertThat(header.byline()).isEqualTo("The desk");
        assertThat(header.publishedAt()).isEqualTo("2026-03-02T10:15:00Z");
        assertThat(header.url()).isEqualTo("https://quay.example/ferry");
        assertThat(header.outlet()).isEqualTo("The Wire");
    }

    @Test
    void theTraceOfThePushGoesOnInTheParsedMessage() {
        Push.accepted("trace", 1, "The ferry returns.");
        parsed("wire:trace", 1);

        assertThat(trace(Topics.PARSED, "wire:trace")).isEqualTo(trace(Topics.SUBMITTED, "wire:trace"));
    }

    @Test
    void aRepeatOfTheSameRevisionChangesNothing() {
        Push.accepted("repeat", 5, "The ferry returns.");
        Push.accepted("repeat", 5, "The ferry returns.");
        Push.accepted("repeat", 6, "The ferry has returned.");

        assertThat(parsed("wire:repeat", 2))
                .extracting(article -> article.header().revision())
                .containsExactly(5L, 6L);
    }

    @Test
    void aLowerRevisionThatComesLateChangesNothing() {
        Push.accepted("late", 7, "The ferry returns.");
        Push.accepted("late", 4, "The ferry may return.");
        Push.accepted("late", 8, "The ferry has returned.");

        assertThat(parsed("wire:late", 2))
                .extracting(article -> article.header().revision())
                .containsExactly(7L, 8L);
    }

    @Test
    void otherCopyUnderTheSameRevisionIsTheLastWord() {
        Push.accepted("changed", 1, "The ferry returns.");
        Push.accepted("changed", 1, "The ferry does not return.");

        assertThat(parsed("wire:changed", 2).get(1).text()).isEqualTo("The ferry does not return.");
    }

    @Test
    void copyThatIsNotEnglishIsHandedOnAsNotChecked() {
        Push.json(Map.of(
                        "id",
                        "german",
                        "language",
                        "de",
                        "body",
                        Map.of("contentType", "text/plain", "content", "Die Fähre fährt wieder.")))
                .then()
                .statusCode(202);

        ParsedArticle parsed = parsed("wire:german", 1).get(0);
        assertThat(parsed.notChecked()).isEqualTo("language");
        assertThat(parsed.facts().sentences()).isEmpty();
        assertThat(parsed.facts().blocks()).extracting("kind").containsExactly(BlockKind.PARAGRAPH);
        assertThat(parsed.text()).isEqualTo("Die Fähre fährt wieder.");
    }

    @Test
    void aMessageThatCannotBeReadGoesToTheDeadLetterTopicAndTheNextIsParsed() {
        TopicProbe probe = new TopicProbe(broker.bootstrapServers());
        double before = deadLetters();
        probe.append(Topics.SUBMITTED, "wire:broken", "{".getBytes(StandardCharsets.UTF_8));
        probe.append(
                Topics.SUBMITTED,
                "wire:broken",
                "{\"header\": null}".repeat(200_000).getBytes(StandardCharsets.UTF_8));
        Push.accepted("broken", 1, "The ferry returns.");

        assertThat(parsed("wire:broken", 1)).hasSize(1);
        await().atMost(PATIENCE).until(() -> deadLetters() == before + 2);
        List<ConsumerRecord<String, byte[]>> dead = await().atMost(PATIENCE)
                .until(
                        () -> probe.records(Topics.SUBMITTED + Topics.DEAD_LETTER_SUFFIX, "wire:broken"),
                        all -> all.size() == 2);
        assertThat(header(dead.get(0), "dead-letter-reason"))
                .isEqualTo("Not readable as SubmittedArticle: JsonEOFException");
        assertThat(header(dead.get(0), "dead-letter-topic")).isEqualTo(Topics.SUBMITTED);
        assertThat(dead.get(0).value()).isEqualTo("{".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void hardCopyIsParsedAndStallsNothing() {
        Map<String, String> hard = Map.of(
                "one-word", "Ferry",
                "no-word", "",
                "null-characters", "The\0 ferry\0\0 returns.",
                "quotation-marks", "\"".repeat(10_000),
                "open-quotations", "\u201c".repeat(10_000) + " said the council",
                "right-to-left", "\u05d4\u05de\u05e2\u05d1\u05d5\u05e8\u05ea \u05d7\u05d5\u05d6\u05e8\u05ea",
                "emoji", "The ferry \ud83d\udea2\ud83c\uddec\ud83c\udde7 returns e\u0301 today.",
                "hundred-thousand-words", "The ferry returns on Monday, the council said. ".repeat(12_500),
                "one-endless-word", "a".repeat(1_000_000));
        hard.forEach((id, copy) -> Push.accepted(id, 1, copy));

        hard.keySet().forEach(id -> {
            ParsedArticle parsed = parsed("wire:" + id, 1).get(0);
            assertThat(parsed.notChecked()).as(id).isIn(null, "language", "time", "size");
        });
    }

    private List<ParsedArticle> parsed(String articleId, int expected) {
        TopicProbe probe = new TopicProbe(broker.bootstrapServers());
        return await()
                .atMost(PATIENCE)
                .until(() -> probe.records(Topics.PARSED, articleId), all -> all.size() >= expected)
                .stream()
                .map(message -> MessageCodec.read(message.value(), ParsedArticle.class))
                .toList();
    }

    private String trace(String topic, String articleId) {
        ConsumerRecord<String, byte[]> message = new TopicProbe(broker.bootstrapServers())
                .records(topic, articleId)
                .get(0);
        return header(message, "traceparent").split("-")[1];
    }

    private double deadLetters() {
        return metrics.counter("copydesk.dead.letters", "topic", Topics.SUBMITTED)
                .count();
    }

    private static String header(ConsumerRecord<String, byte[]> message, String name) {
        return new String(message.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
    }
}
