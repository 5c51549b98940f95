package dev.copydesk.report.report;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import dev.copydesk.report.Copy;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of an article after its first revision, as those see it who read reports. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ArticleLifeTest {
    private static final Instant TOMORROW = Instant.now().plusSeconds(86_400);

    @Inject
    Reports reports;

    private final String id = "desk:" + UUID.randomUUID();
    private final String outlet = "Outlet " + UUID.randomUUID();

    private Article article() {
        return reports.newest(id, Clearance.EMBARGOED).orElseThrow().article();
    }

    private static RequestSpecification with(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .urlEncodingEnabled(false);
    }

    private String path() {
        return URLEncoder.encode(id, StandardCharsets.UTF_8);
    }

    @Test
    void aWithdrawnArticleIsMarkedAndItsReportIsKept() {
        reports.store(Copy.of(id).revision(1).flagged(Copy.wrongSum()).checked());

        assertThat(reports.store(Copy.of(id).revision(2).check(2).withdrawn().checked()))
                .isEqualTo(Reports.Outcome.WITHDRAWN);

        with("reader")
                .get("/api/v1/reports/" + path())
                .then()
                .statusCode(200)
                .body("status", equalTo("withdrawn"))
                .body("withdrawnAt", notNullValue())
                .body("revision", equalTo(1))
                .body("headline", equalTo(Copy.HEADLINE))
                .body("flags", not(empty()));
        with("reader")
                .get("/reports/" + path())
                .then()
                .statusCode(200)
                .body(containsString("The source has taken this article back"));
    }

    @Test
    void aWithdrawalThatComesTwiceOrLateChangesNothing() {
        reports.store(Copy.of(id).revision(1).checked());
        reports.store(Copy.of(id).revision(2).check(2).withdrawn().checked());

        assertThat(reports.store(Copy.of(id).revision(2).check(2).withdrawn().checked()))
                .isEqualTo(Reports.Outcome.UNCHANGED);

        reports.store(Copy.of(id).revision(3).check(3).checked());
        assertThat(reports.store(Copy.of(id).revision(2).check(2).withdrawn().checked()))
                .isEqualTo(Reports.Outcome.UNCHANGED);
        assertThat(article().status()).isEqualTo(ArticleStatus.CHECKED);
    }

    @Test
    void anOlderRevisionThatComesAfterTheWithdrawalDoesNotBringTheArticleBack() {
        reports.store(Copy.of(id).revision(1).checked());
        reports.store(Copy.of(id).revision(9).check(2).withdrawn().checked());

        reports.store(Copy.of(id).revision(5).checked());

        assertThat(article().status()).isEqualTo(ArticleStatus.WITHDRAWN);
    }

    @Test
    void anArticleThatIsPublishedAgainStands() {
        reports.store(Copy.of(id).revision(1).checked());
        reports.store(Copy.of(id).revision(2).check(2).withdrawn().checked());

        reports.store(Copy.of(id).revision(3).check(3).checked());

        assertThat(article().status()).isEqualTo(ArticleStatus.CHECKED);
        assertThat(article().withdrawnAt()).isNull();
    }

    @Test
    void thereIsNothingToWithdrawOfAnArticleThatNobodyHasHeardOf() {
        reports.store(Copy.of(id).revision(1).withdrawn().checked());

        assertThat(reports.newest(id, Clearance.EMBARGOED)).isEmpty();
    }

    @Test
    void beforeItsTimeAnEmbargoedArticleDoesNotExistForWhoMayNotSeeIt() {
        reports.store(Copy.of(id).outlet(outlet).embargoedUntil(TOMORROW).checked());

        with("reader").get("/api/v1/reports/" + path()).then().statusCode(404);
        with("reader").get("/api/v1/reports/" + path() + "?revision=1").then().statusCode(404);
        with("reader").get("/reports/" + path()).then().statusCode(404).body(not(containsString(Copy.HEADLINE)));
        with("reader").get("/api/v1/reports?limit=200").then().body("reports.articleId", not(hasItem(id)));
        with("reader").get("/").then().statusCode(200).body(not(containsString(id)), not(containsString(outlet)));
    }

    @Test
    void whoMaySeeEmbargoedArticlesSeesWhenTheEmbargoEnds() {
        reports.store(Copy.of(id).outlet(outlet).embargoedUntil(TOMORROW).checked());

        with("senior").get("/api/v1/reports/" + path()).then().statusCode(200).body("embargoedUntil", notNullValue());
        with("senior").get("/api/v1/reports?limit=200").then().body("reports.articleId", hasItem(id));
        with("senior").get("/reports/" + path()).then().statusCode(200).body(containsString("Embargoed"));
    }

    @Test
    void onceTheEmbargoIsOverOrLiftedEverybodySeesTheArticle() {
        reports.store(Copy.of(id).revision(1).embargoedUntil(TOMORROW).checked());
        reports.store(Copy.of(id).revision(2).embargoedUntil(Instant.now()).checked());

        with("reader").get("/api/v1/reports/" + path()).then().statusCode(200);
    }

    @Test
    void theReportLeadsToTheArticleThatItsArticleWasRewrittenFrom() {
        reports.store(Copy.of(id).evolvedFrom("desk:the-first-take").checked());

        with("reader").get("/api/v1/reports/" + path()).then().body("evolvedFrom", equalTo("desk:the-first-take"));
        with("reader").get("/reports/" + path()).then().body(containsString("href=\"/reports/desk%3Athe-first-take\""));
    }
}
