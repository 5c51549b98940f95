package dev.copydesk.report.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.Reports;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ReportResourceTest {
    @Inject
    Reports reports;

    private static RequestSpecification reader() {
        return given().header("Authorization", "Bearer reader-secret-for-tests").urlEncodingEnabled(false);
    }

    private static String path(String articleId) {
        return "/api/v1/reports/" + java.net.URLEncoder.encode(articleId, java.nio.charset.StandardCharsets.UTF_8);
    }

    @Test
    void aReportCarriesTheFlagTheWorkingAndTheScore() {
        CheckedArticle checked = Copy.of().flagged(Copy.wrongSum()).checked();
        reports.store(checked);

        reader().get(path(checked.header().articleId()))
                .then()
                .statusCode(200)
                .body("status", equalTo("checked"))
                .body("headline", equalTo(Copy.HEADLINE))
                .body("text", equalTo(checked.text()))
                .body("score", equalTo(85))
                .body("scoreWorking[0].rule", equalTo("arithmetic.sum"))
                .body("scoreWorking[0].points", equalTo(-15))
                .body("flags[0].severity", equalTo("error"))
                .body("flags[0].category", equalTo("arithmetic"))
                .body("flags[0].working", equalTo(List.of("18 + 14 = 32", "42 - 32 = 10")))
                .body("flags[0].suggestions[0].replacement", equalTo("32"))
                .body("flags[0].decision", nullValue());
    }

    @Test
    void theListCountsWhatIsOpenBySeverityAndCategory() {
        String outlet = "Outlet-" + System.nanoTime();
        reports.store(Copy.of().outlet(outlet).flagged(Copy.wrongSum()).checked());

        reader().get("/api/v1/reports?sort=attention&outlet=" + outlet)
                .then()
                .statusCode(200)
                .body("reports[0].open.error", equalTo(1))
                .body("reports[0].open.byCategory", equalTo(Map.of("arithmetic", 1)));
    }

    @Test
    void anIdWithSlashesAndColonsIsOnePathSegment() {
        CheckedArticle checked = Copy.of("desk:https://quay.example/a/b?c=d " + System.nanoTime())
                .checked();
        reports.store(checked);

        reader().get(path(checked.header().articleId()).replace("+", "%20"))
                .then()
                .statusCode(200)
                .body("articleId", equalTo(checked.header().articleId()));
    }

    @Test
    void anUnknownArticleIsNotFound() {
        reader().get(path("desk:unknown"))
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Not Found"))
                .body("instance", equalTo("/api/v1/reports/desk%3Aunknown"));
    }

    @Test
    void aRequestThatWaitsIsAnsweredAsSoonAsTheReportIsThere() {
        CheckedArticle checked = Copy.of().checked();
        CompletableFuture<Integer> answer = CompletableFuture.supplyAsync(() -> reader().queryParam("wait", "30s")
                .get(path(checked.header().articleId()))
                .statusCode());
        assertThat(answer).isNotDone();

        Instant stored = Instant.now();
        reports.store(checked);

        assertThat(answer).succeedsWithin(java.time.Duration.ofSeconds(10)).isEqualTo(200);
        assertThat(Instant.now()).isBefore(stored.plusSeconds(10));
    }

    @Test
    void aRequestThatWaitsInVainIsToldThatNothingIsCheckedYet() {
        reader().queryParam("wait", "200ms")
                .get(path("desk:fresh"))
                .then()
                .statusCode(202)
                .body("status", equalTo("received"))
                .body("articleId", equalTo("desk:fresh"));
    }

    @Test
    void aParameterThatMakesNoSenseIsNamed() {
        reader().queryParam("wait", "soon")
                .get(path("desk:any"))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors[0].field", equalTo("wait"));
        for (String parameter : List.of("status", "severity", "category", "since", "until", "cursor", "limit")) {
            reader().queryParam(parameter, "nonsense")
                    .get("/api/v1/reports")
                    .then()
                    .statusCode(400)
                    .body("errors[0].field", equalTo(parameter));
        }
    }

    @Test
    void withoutATokenOrWithAWrongOneNothingIsShown() {
        given().get("/api/v1/reports").then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", "Bearer wrong")
                .get("/api/v1/reports")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer");
    }

    @Test
    void aTokenWithoutTheScopeMayNotRead() {
        given().header("Authorization", "Bearer nothing-secret-for-tests")
                .get("/api/v1/reports")
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
    }
}
