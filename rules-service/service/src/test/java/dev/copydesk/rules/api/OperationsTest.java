package dev.copydesk.rules.api;

import static io.restassured.RestAssured.get;
import static org.hamcrest.Matchers.emptyOrNullString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class OperationsTest {
    @Test
    void theCatalogueNamesEveryRuleAndWhyItMatters() {
        get("/api/v1/rules")
                .then()
                .statusCode(200)
                .body("id", hasItem("attribution.acknowledged-unverified"))
                .body("why", everyItem(not(emptyOrNullString())));
    }

    @Test
    void theOpenApiDocumentDescribesTheCatalogue() {
        get("/q/openapi?format=json")
                .then()
                .statusCode(200)
                .body("paths.'/api/v1/rules'.get.operationId", equalTo("listRules"));
    }

    @Test
    void readinessKnowsTheBrokerTheDatabaseAndTheClock() {
        get("/q/health/ready").then().statusCode(200).body("checks.name", hasItems("database", "broker", "clock"));
    }

    @Test
    void livenessKnowsWhetherACheckIsStuck() {
        get("/q/health/live").then().statusCode(200).body("checks.name", hasItem("no check is stuck"));
    }
}
