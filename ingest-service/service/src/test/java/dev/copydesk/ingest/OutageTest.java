package dev.copydesk.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.notNullValue;

import dev.copydesk.contracts.Topics;
import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What a sender and an operator see while something that the service needs is away. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class OutageTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    EmbeddedBroker broker;
    EmbeddedDatabase database;

    @AfterEach
    void everythingIsBack() throws Exception {
        broker.start();
        database.start();
    }

    @Test
    void withoutTheBrokerAPushIsToldToComeBackAndLaterIsAcceptedByItself() throws Exception {
        Push.accepted("before-the-outage", 1, "The ferry returns.");
        broker.stop();

        Push.json(article("during-the-outage"))
                .then()
                .statusCode(503)
                .header("Retry-After", notNullValue())
                .contentType("application/problem+json")
                .body("type", equalTo("urn:copydesk:problem:broker-away"))
                .time(lessThan(2_000L));
        RestAssured.get("/q/health/ready").then().statusCode(503);
        RestAssured.get("/q/health/live").then().statusCode(200);

        broker.start();
        await().atMost(PATIENCE)
                .until(() -> Push.json(article("after-the-outage")).statusCode() == 202);
        await().atMost(PATIENCE).until(() -> isParsed("wire:after-the-outage"));
        await().atMost(PATIENCE).until(() -> RestAssured.get("/q/health/ready").statusCode() == 200);
    }

    @Test
    void withoutTheDatabaseArticlesAreAcceptedAndParsedOnceItIsBack() throws Exception {
        database.stop();

        for (int i = 0; i < 5; i++) {
            Push.accepted("no-database-" + i, 1, "The ferry returns.");
        }
        RestAssured.get("/q/health/ready").then().statusCode(200);
        assertThat(isParsed("wire:no-database-0")).isFalse();

        database.start();
        await().atMost(PATIENCE).until(() -> isParsed("wire:no-database-0") && isParsed("wire:no-database-4"));
    }

    private boolean isParsed(String articleId) {
        return !new TopicProbe(broker.bootstrapServers())
                .records(Topics.PARSED, articleId)
                .isEmpty();
    }

    private static Map<String, Object> article(String id) {
        return Map.of("id", id, "body", Map.of("contentType", "text/plain", "content", "The ferry returns."));
    }
}
