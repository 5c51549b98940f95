package dev.copydesk.report.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.Reports;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ReviewResourceTest {
    private static final Map<String, Object> ACCEPTED = Map.of("status", "accepted", "version", 0);

    @Inject
    Reports reports;

    private static RequestSpecification token(String name) {
        return given().header("Authorization", "Bearer " + name + "-secret-for-tests")
                .contentType(ContentType.JSON)
                .urlEncodingEnabled(false);
    }

    private String report() {
        CheckedArticle checked = Copy.of().flagged(Copy.wrongSum()).checked();
        reports.store(checked);
        return "/api/v1/reports/" + URLEncoder.encode(checked.header().articleId(), StandardCharsets.UTF_8);
    }

    private static String decision(String report) {
        String flag = token("reader").get(report).path("flags[0].id");
        return report + "/flags/" + flag + "/decision";
    }

    @Test
    void aDismissalStandsInTheReportWithItsReasonItsAuthorAndItsTime() {
        String report = report();

        token("editor")
                .body(Map.of("status", "dismissed", "reason", "house-style", "comment", "as agreed", "version", 0))
                .put(decision(report))
                .then()
                .statusCode(200)
                .body("decision.status", equalTo("dismissed"))
                .body("decisionVersion", equalTo(1));

        token("reader")
                .get(report)
                .then()
                .body("flags[0].decision.reason", equalTo("house-style"))
                .body("flags[0].decision.comment", equalTo("as agreed"))
                .body("flags[0].decision.by", equalTo("editor"))
                .body("score", equalTo(100))
                .body("review.status", equalTo("in-review"))
                .body("review.decided", equalTo(1))
                .body("review.toDecide", equalTo(1));
    }

    @Test
    void theSecondOfTwoEditorsIsAnsweredWithTheDecisionOfTheFirst() {
        String decision = decision(report());
        token("editor").body(ACCEPTED).put(decision).then().statusCode(200);

        token("second")
                .body(Map.of("status", "dismissed", "reason", "not-an-error", "version", 0))
                .put(decision)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("title", equalTo("Conflict"))
                .body("detail", containsString("in the meantime"))
                .body("decision.by", equalTo("editor"))
                .body("decision.version", equalTo(1));
    }

    @Test
    void aDecisionIsTakenBackByNamingItsVersion() {
        String report = report();
        String decision = decision(report);
        token("editor").body(ACCEPTED).put(decision).then().statusCode(200);

        token("editor").delete(decision).then().statusCode(400).body("errors.field", hasItems("version"));
        token("editor").delete(decision + "?version=1").then().statusCode(200).body("decision", nullValue());

        token("reader").get(report).then().body("score", equalTo(85));
    }

    @Test
    void everyFieldThatWillNotDoIsNamedAtOnce() {
        token("editor")
                .body(Map.of("status", "dismissed", "reason", "no idea"))
                .put(decision(report()))
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("errors.field", hasItems("reason", "version"));
    }

    @Test
    void aFlagThatTheNewestReportDoesNotHaveIsNotFound() {
        token("editor")
                .body(ACCEPTED)
                .put(report() + "/flags/unknown/decision")
                .then()
                .statusCode(404);
    }

    @Test
    void whoMayOnlyReadMayNotDecide() {
        token("reader").body(ACCEPTED).put(decision(report())).then().statusCode(403);
    }

    @Test
    void commentsStandAtTheFlag() {
        String report = report();
        String comments = decision(report).replace("/decision", "/comments");

        token("editor")
                .body(Map.of("comment", "Who counted?"))
                .post(comments)
                .then()
                .statusCode(200);
        token("editor").body(Map.of("comment", " ")).post(comments).then().statusCode(400);

        token("reader")
                .get(report)
                .then()
                .body("flags[0].comments[0].comment", equalTo("Who counted?"))
                .body("flags[0].comments[0].by", equalTo("editor"));
    }

    @Test
    void anArticleIsAssignedToAnAccountAndMarkedAsDone() {
        String review = report() + "/review";

        token("editor")
                .body(Map.of("assignee", "ada", "status", "done"))
                .patch(review)
                .then()
                .statusCode(200)
                .body("assignee", equalTo("ada"))
                .body("status", equalTo("done"));
        token("editor")
                .body(Map.of("assignee", "nobody we know"))
                .patch(review)
                .then()
                .statusCode(400)
                .body("errors.field", hasItems("assignee"));
    }

    @Test
    void whoSendsTheReviewThatTheySawIsAnsweredWithTheOneThatStandsThereNow() {
        String review = report() + "/review";
        token("editor").body(Map.of("assignee", "ada")).patch(review).then().statusCode(200);

        token("second")
                .body(Map.of("assignee", "", "seenAssignee", "ada", "seenStatus", "new"))
                .patch(review)
                .then()
                .statusCode(200);
        token("second")
                .body(Map.of("status", "done", "seenAssignee", "ada"))
                .patch(review)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("detail", equalTo("Someone handed it back meanwhile."))
                .body("review.status", equalTo("new"))
                .body("review.assignee", nullValue());
    }
}
