package dev.copydesk.report.rule;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditEntry;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.search.ReportFilter;
import dev.copydesk.report.search.ReportSearch;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class RulesTest {
    private static final String RULE = "story.figure-conflict";

    @Inject
    Reports reports;

    @Inject
    ReportSearch search;

    @Inject
    Desk desk;

    @Inject
    RuleSettings settings;

    @Inject
    EntityManager entities;

    private final String id = "desk:" + UUID.randomUUID();

    @BeforeEach
    void flagAnArticle() {
        Copy copy = Copy.of(id);
        reports.store(copy.flagged(copy.flag(RULE, Severity.ERROR, "42 boats"), Copy.wrongSum())
                .checked());
    }

    @AfterEach
    void switchOnAgain() {
        treat("full", version()).statusCode(200);
    }

    private static RequestSpecification token(String name) {
        return given().header("Authorization", "Bearer " + name + "-secret-for-tests")
                .contentType(ContentType.JSON);
    }

    private int version() {
        RuleSetting setting = settings.all().get(RULE);
        return setting == null ? 0 : setting.version();
    }

    private static ValidatableResponse treat(String how, int version) {
        return token("rulekeeper")
                .body(Map.of("treatment", how, "version", version))
                .put("/api/v1/rules/" + RULE + "/treatment")
                .then();
    }

    private ArticleReport newest() {
        return reports.newest(id, Clearance.PUBLIC).orElseThrow();
    }

    private boolean isListedWith(Severity severity) {
        return search.find(
                        new ReportFilter(null, null, null, null, null, severity, null, null, null),
                        Clearance.PUBLIC,
                        id)
                .isPresent();
    }

    @Test
    void whatIsSwitchedOffIsGoneFromTheReportAtOnceAndFromItsCountsSoonAfter() {
        assertThat(newest().article().score()).isEqualTo(70);

        treat("off", version()).statusCode(200).body("treatment", equalTo("off"));

        assertThat(newest().flags()).extracting(ReportedFlag::rule).containsExactly("arithmetic.sum");
        assertThat(newest().score().orElseThrow().value()).isEqualTo(85);
        await().untilAsserted(() -> assertThat(newest().article().score()).isEqualTo(85));
        assertThat(newest().article().errors()).isEqualTo(1);

        treat("full", version()).statusCode(200);

        assertThat(newest().flags()).hasSize(2);
        await().untilAsserted(() -> assertThat(newest().article().score()).isEqualTo(70));
    }

    @Test
    void whatIsLoweredIsANoticeInReportsThatComeLaterTooAndInTheSearch() {
        treat("notice", version()).statusCode(200);

        Copy second = Copy.of(id).revision(2);
        reports.store(
                second.flagged(second.flag(RULE, Severity.ERROR, "42 boats")).checked());

        assertThat(newest().flags()).extracting(ReportedFlag::severity).containsExactly(Severity.NOTICE);
        assertThat(newest().article().score()).isEqualTo(100);
        assertThat(newest().article().notices()).isEqualTo(1);
        assertThat(isListedWith(Severity.NOTICE)).isTrue();
        assertThat(isListedWith(Severity.ERROR)).isFalse();
    }

    @Test
    void aChangeStandsInTheAuditTrailAndTheSecondOfTwoChiefsIsTold() {
        int before = version();
        treat("off", before).statusCode(200);

        treat("notice", before).statusCode(409).contentType("application/problem+json");

        List<AuditEntry> changes = changes();
        assertThat(changes.get(0).actor()).isEqualTo("rulekeeper");
        assertThat(changes.get(0).detail()).containsEntry("to", "off");
    }

    @Test
    void theSameChangeSentTwiceIsNoConflict() {
        int before = version();
        treat("off", before).statusCode(200);

        treat("off", before).statusCode(200).body("treatment", equalTo("off"));

        assertThat(version()).isEqualTo(before + 1);
    }

    @Test
    void aVersionThatNeverWasIsAConflictOnThePageToo() {
        token("rulekeeper")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .formParam("treatment", "off")
                .formParam("version", "7")
                .post("/rules/arithmetic.difference")
                .then()
                .statusCode(409)
                .body(containsString("Not saved: arithmetic.difference was changed in the meantime"));
    }

    @Transactional
    List<AuditEntry> changes() {
        return entities.createQuery(
                        "from AuditEntry e where e.rule = :rule and e.action = :action order by e.id desc",
                        AuditEntry.class)
                .setParameter("rule", RULE)
                .setParameter("action", Action.RULE_CHANGED)
                .getResultList();
    }

    @Test
    void aRuleThatEditorsDismissMoreOftenThanTheyAcceptItIsMarked() {
        ReportedFlag flag = newest().flags().stream()
                .filter(candidate -> candidate.rule().equals(RULE))
                .findFirst()
                .orElseThrow();
        desk.decide(
                new DecisionKey(id, flag.fingerprint()),
                Ruling.dismissed(DismissalReason.NOT_AN_ERROR, null),
                0,
                new Desk.Editor("ada", Clearance.PUBLIC));

        String rule = "rules.find { it.id == '" + RULE + "' }.";
        token("reader")
                .get("/api/v1/rules")
                .then()
                .statusCode(200)
                .body(rule + "weak", equalTo(true))
                .body(rule + "acceptance", equalTo(0))
                .body(rule + "category", equalTo("story"));
        new SignedIn()
                .request()
                .get("/rules")
                .then()
                .statusCode(200)
                .body(containsString("under 50 %"))
                .body(containsString("Is left alone"));
    }

    @Test
    void onlyAChiefSwitchesRules() {
        token("reader")
                .body(Map.of("treatment", "off", "version", version()))
                .put("/api/v1/rules/" + RULE + "/treatment")
                .then()
                .statusCode(403);
        given().header("Authorization", "Bearer reader-secret-for-tests")
                .accept("text/html")
                .get("/rules")
                .then()
                .statusCode(200)
                .body(not(containsString("<select")));
        treat("sometimes", version()).statusCode(400);
        token("rulekeeper")
                .body(Map.of("treatment", "off", "version", 0))
                .put("/api/v1/rules/no.such/treatment")
                .then()
                .statusCode(404);
    }
}
