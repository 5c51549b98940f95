package dev.copydesk.ingest;

import static io.restassured.RestAssured.get;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;

import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.time.Duration;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class OperationsTest {

    @Test
    void readinessKnowsBrokerAndDatabase() {
        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> get("/q/health/ready")
                .then()
                .statusCode(200)
                .body("checks.name", hasItem("database"))
                .body("checks.find { it.name == 'database' }.data.state", equalTo("reachable"))
                .body("checks.find { it.name.contains('Messaging') }.data", hasKey("accepted")));
    }

    @Test
    void theServiceIsAliveAndSaysSo() {
        get("/q/health/live").then().statusCode(200);
    }

    @Test
    void metricsCountWhatWasAcceptedAndParsedAndShowTheLag() {
        Push.accepted("counted", 1, "The ferry returns.");

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> get("/q/metrics")
                .then()
                .statusCode(200)
                .body(containsString("copydesk_articles_accepted_total{source=\"wire\"}"))
                .body(containsString("copydesk_articles_parsed_total"))
                .body(containsString("copydesk_intake_bytes"))
                .body(containsString("kafka_consumer_fetch_manager_records_lag")));
    }

    @Test
    void theOpenApiDocumentDescribesThePush() {
        RestAssured.given()
                .accept("application/json")
                .get("/q/openapi")
                .then()
                .statusCode(200)
                .body("info.title", equalTo("Copydesk: ingest"))
                .body("paths.'/api/v1/articles'.post.responses", hasKey("503"))
                .body("paths.'/api/v1/articles'.post.security[0]", hasKey("source-token"))
                .body("components.schemas.ArticleSubmission.required", hasItem("id"));
    }
}
