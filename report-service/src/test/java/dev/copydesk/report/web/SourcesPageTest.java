package dev.copydesk.report.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.contracts.Topics;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
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
class SourcesPageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00Z");

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

    @Test
    void anOperatorSeesWhetherASourcesPushesArriveAndWhyNot() {
        tell(new SourceStatus("gazette", "ghost", "The <Gazette>", NOON, NOON, null, 41, 2, 3, 4, Map.of()));
        tell(new SourceStatus(
                "post", "superdesk", null, NOON, null, NOON, 0, 0, 0, 0, Map.of("unproven", 7L, "overloaded", 1L)));
        tell(new SourceStatus("quiet", "ninjs3", null, null, null, null, 0, 0, 0, 0, Map.of()));

        await().atMost(PATIENCE).untilAsserted(() -> assertThat(page("operations"))
                .contains("id=\"source-gazette\"")
                .contains("id=\"source-post\"")
                .contains("id=\"source-quiet\""));
        assertThat(page("operations"))
                .contains("The &lt;Gazette&gt;", "Works", "Last push refused", "Never heard of")
                .contains("7 <code>unproven</code>", "compare the secret on both sides");
    }

    @Test
    void aStatusThatComesLateChangesNothing() {
        tell(new SourceStatus("late", "ghost", null, NOON, NOON, null, 777, 0, 0, 0, Map.of()));
        tell(new SourceStatus("late", "ghost", null, NOON, NOON, null, 776, 0, 0, 0, Map.of()));
        producer.send(new ProducerRecord<>(Topics.SOURCES, "late", new byte[] {'{'}));
        tell(new SourceStatus("after-it", "ghost", null, NOON, NOON, null, 1, 0, 0, 0, Map.of()));
        tell(new SourceStatus("late", "ghost", null, NOON, NOON, null, 775, 0, 0, 0, Map.of()));

        await().atMost(PATIENCE)
                .untilAsserted(() ->
                        assertThat(page("operations")).contains("after-it").contains("<td class=\"number\">777</td>"));
    }

    @Test
    void whoMayOnlyReadReportsMayNotSeeThePage() {
        given().header("Authorization", "Bearer reader-secret-for-tests")
                .get("/sources")
                .then()
                .statusCode(403);
    }

    private static String page(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .accept("text/html")
                .get("/sources")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private void tell(SourceStatus status) {
        producer.send(new ProducerRecord<>(Topics.SOURCES, status.source(), MessageCodec.write(status)));
    }
}
