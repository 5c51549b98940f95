package dev.copydesk.ingest.activity;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasKey;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.contracts.Topics;
import dev.copydesk.ingest.Push;
import dev.copydesk.ingest.TopicProbe;
import dev.copydesk.ingest.activity.Tally.Count;
import dev.copydesk.ingest.activity.Tally.Key;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ActivityTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    EmbeddedBroker broker;

    @Inject
    ActivityTable table;

    @Test
    void everyConfiguredSourceIsListedEvenBeforeItPushes() {
        operator().get("/api/v1/sources").then().statusCode(200).body("source", hasItems("wire", "test-ghost-quiet"));
        JsonPath quiet = status("test-ghost-quiet");
        assertThat(quiet.getString("kind")).isEqualTo("ghost");
    }

    @Test
    void aPushThatIsAcceptedAndComesAgainIsCountedAsSuch() {
        Push.accepted("counted-token-for-tests", "counted-once", 3, "The ferry returns.");
        Push.accepted("counted-token-for-tests", "counted-once", 3, "The ferry returns.");

        await().atMost(PATIENCE).untilAsserted(() -> {
            JsonPath counted = status("test-counted");
            assertThat(counted.getLong("accepted")).isEqualTo(2);
            assertThat(counted.getLong("repeated")).isEqualTo(1);
            assertThat(Instant.parse(counted.getString("lastAcceptedAt")))
                    .isAfter(Instant.now().minus(PATIENCE));
        });
    }

    @Test
    void aPushThatIsRefusedIsCountedByItsCause() {
        given().contentType("application/json")
                .body("{}")
                .post("/webhooks/test-superdesk")
                .then()
                .statusCode(401);
        Push.json("{").then().statusCode(400);

        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(status("test-superdesk").getMap("refused")).containsKey("unproven");
            assertThat(status("wire").getMap("refused")).containsKey("unreadable-json");
        });
        assertThat(status("test-superdesk").getString("lastRefusedAt")).isNotNull();
    }

    @Test
    void whatSeveralReplicasCountIsSummed() throws Exception {
        Key accepted = new Key("test-summed", Outcome.ACCEPTED);
        long before = status("test-summed").getLong("accepted");
        Instant noon = Instant.parse("2026-03-14T12:00:00Z");

        table.add(Map.of(accepted, new Count(3, noon)));
        table.add(Map.of(accepted, new Count(4, noon.minusSeconds(60))));

        assertThat(status("test-summed").getLong("accepted")).isEqualTo(before + 7);
    }

    @Test
    void thoseBehindAreToldOfEverySource() {
        Push.accepted("told", 1, "The ferry returns.");

        await().atMost(PATIENCE).untilAsserted(() -> {
            SourceStatus quiet = last("test-ghost-legacy");
            assertThat(quiet.kind()).isEqualTo("ghost-legacy");
            assertThat(last("wire").accepted()).isPositive();
        });
    }

    @Test
    void onlyAnOperatorMayAsk() {
        given().get("/api/v1/sources").then().statusCode(401);
        given().header("Authorization", "Bearer " + Push.TOKEN)
                .get("/api/v1/sources/wire")
                .then()
                .statusCode(401);
        operator()
                .get("/api/v1/sources/nobody")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:copydesk:problem:unknown-source"));
    }

    @Test
    void theOpenApiDocumentDescribesTheSources() {
        given().accept("application/json")
                .get("/q/openapi")
                .then()
                .body("paths.'/api/v1/sources'", hasKey("get"))
                .body("paths.'/api/v1/sources/{source}'", hasKey("get"))
                .body("paths.'/webhooks/{source}'", hasKey("post"));
    }

    private SourceStatus last(String source) {
        var messages = new TopicProbe(broker.bootstrapServers()).records(Topics.SOURCES, source);
        assertThat(messages).isNotEmpty();
        return MessageCodec.read(messages.get(messages.size() - 1).value(), SourceStatus.class);
    }

    private static JsonPath status(String source) {
        return operator()
                .get("/api/v1/sources/" + source)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static RequestSpecification operator() {
        return given().header("Authorization", "Bearer operator-token-for-tests");
    }
}
