package dev.copydesk.report.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class VerdictConsumerTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Inject
    Reports reports;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String brokers;

    private KafkaProducer<String, byte[]> producer;

    @BeforeEach
    void connect() {
        producer = new KafkaProducer<>(
                Map.of("bootstrap.servers", brokers), new StringSerializer(), new ByteArraySerializer());
    }

    @AfterEach
    void disconnect() {
        producer.close();
    }

    private void send(CheckedArticle checked) {
        String key = checked.header().articleId();
        producer.send(new ProducerRecord<>(Topics.CHECKED, key, MessageCodec.write(checked)));
    }

    private Optional<ArticleReport> reportOf(CheckedArticle checked) {
        return reports.newest(checked.header().articleId(), Clearance.PUBLIC);
    }

    @Test
    void aVerdictBecomesAReport() {
        CheckedArticle checked = Copy.of().flagged(Copy.wrongSum()).checked();

        send(checked);

        await().atMost(PATIENCE).until(() -> reportOf(checked).isPresent());
        assertThat(reportOf(checked).orElseThrow().flags()).hasSize(1);
    }

    @Test
    void aMessageThatCannotBeReadFailsItsArticleAndTheNextOneIsTaken() {
        String broken = "desk:" + UUID.randomUUID();
        CheckedArticle sound = Copy.of().checked();

        producer.send(new ProducerRecord<>(
                Topics.CHECKED, broken, "{\"header\": ".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
        send(sound);

        await().atMost(PATIENCE).until(() -> reportOf(sound).isPresent());
        await().atMost(PATIENCE)
                .until(() -> reports.newest(broken, Clearance.PUBLIC).isPresent());
        ArticleReport failed = reports.newest(broken, Clearance.PUBLIC).orElseThrow();
        assertThat(failed.article().status()).isEqualTo(ArticleStatus.FAILED);
        assertThat(failed.article().failure()).contains("Not readable as CheckedArticle");
    }

    @Test
    void aVerdictThatComesAfterAFailureReplacesIt() {
        CheckedArticle checked = Copy.of().checked();
        producer.send(new ProducerRecord<>(
                Topics.PARSED + Topics.DEAD_LETTER_SUFFIX, checked.header().articleId(), MessageCodec.write(checked)));
        await().atMost(PATIENCE).until(() -> reportOf(checked).isPresent());
        assertThat(reportOf(checked).orElseThrow().article().status()).isEqualTo(ArticleStatus.FAILED);
        assertThat(reportOf(checked).orElseThrow().article().headline()).isEqualTo(Copy.HEADLINE);

        send(checked);

        await().atMost(PATIENCE)
                .until(() -> reportOf(checked).orElseThrow().article().status() == ArticleStatus.CHECKED);
    }
}
