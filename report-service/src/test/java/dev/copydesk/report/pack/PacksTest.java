package dev.copydesk.report.pack;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.contracts.pack.RulePack;
import dev.copydesk.contracts.pack.RulePacks;
import dev.copydesk.report.Copy;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditEntry;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.search.ReportFilter;
import dev.copydesk.report.search.ReportSearch;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class PacksTest {
    @Inject
    Reports reports;

    @Inject
    ReportSearch search;

    @Inject
    HousePacks packs;

    @Inject
    EntityManager entities;

    private final PackEdition pack =
            new PackEdition("quay-" + UUID.randomUUID().toString().substring(0, 8), "3", "0a1b2c3d4e5f");
    private final String id = "desk:" + UUID.randomUUID();

    @BeforeEach
    void offerAPackThatHasLookedAtAnArticle() {
        packs.learn(new RulePacks(
                Instant.now(),
                List.of(
                        new RulePack("quay", "Quay style", pack, 12, 1, List.of()),
                        new RulePack(
                                "odd", null, null, 0, 0, List.of("words.csv, line 2: has no word as its `phrase`")))));
        reports.store(Copy.of(id).flaggedBy(pack, "42 boats").checked());
    }

    private static RequestSpecification token(String name) {
        return given().header("Authorization", "Bearer " + name + "-secret-for-tests")
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse turn(boolean on, int version) {
        return token("rulekeeper")
                .body(Map.of("on", on, "version", version, "reason", "The style committee said so"))
                .put("/api/v1/rules/packs/" + pack.name() + "/" + pack.digest())
                .then();
    }

    private ArticleReport newest() {
        return reports.newest(id, Clearance.PUBLIC).orElseThrow();
    }

    private boolean isListedWithAWarning() {
        return search.find(
                        new ReportFilter(null, null, null, null, null, Severity.WARNING, null, null, null),
                        Clearance.PUBLIC,
                        id)
                .isPresent();
    }

    @Transactional
    List<AuditEntry> changes() {
        return entities.createQuery("from AuditEntry e where e.rule = :rule and e.action = :action", AuditEntry.class)
                .setParameter("rule", "house." + pack.name())
                .setParameter("action", Action.PACK_SWITCHED)
                .getResultList();
    }

    @Test
    void whatAPackFlagsIsShownToNobodyButInItsTrialUntilItIsSwitchedOn() {
        assertThat(newest().flags()).isEmpty();
        assertThat(newest().article().score()).isEqualTo(100);
        assertThat(isListedWithAWarning()).isFalse();

        token("reader")
                .accept("text/html")
                .get("/rules/packs/" + pack.name() + "/" + pack.digest())
                .then()
                .statusCode(200)
                .body(containsString("It would add 1 flag to 1 of 1 article."))
                .body(containsString("<mark>42 boats</mark>"))
                .body(not(containsString("Switch on")));

        turn(true, 0).statusCode(200).body("on", equalTo(true)).body("flags", equalTo(1));

        assertThat(newest().flags()).extracting(ReportedFlag::pack).containsExactly(pack);
        assertThat(isListedWithAWarning()).isTrue();
        await().untilAsserted(() -> assertThat(newest().article().warnings()).isEqualTo(1));
        token("reader")
                .urlEncodingEnabled(false)
                .get("/api/v1/reports/" + id.replace(":", "%3A"))
                .then()
                .body("flags[0].pack.version", equalTo("3"));

        turn(false, 1).statusCode(200).body("on", equalTo(false));
        assertThat(newest().flags()).isEmpty();
        await().untilAsserted(() -> assertThat(newest().article().warnings()).isZero());
    }

    @Test
    void anotherEditionOfAPackThatIsOnWaitsForAChiefAgain() {
        turn(true, 0).statusCode(200);
        PackEdition changed = new PackEdition(pack.name(), "3", "ffffffffffff");
        packs.learn(
                new RulePacks(Instant.now(), List.of(new RulePack("quay", "Quay style", changed, 12, 1, List.of()))));

        reports.store(Copy.of(id).check(9).flaggedBy(changed, "42 boats").checked());

        assertThat(newest().flags()).isEmpty();
    }

    @Test
    void anEditionThatIsOnCanBeSwitchedOffThoughItsFilesAreGone() {
        turn(true, 0).statusCode(200);
        packs.learn(new RulePacks(Instant.now(), List.of()));
        String page = "/rules/packs/" + pack.name() + "/" + pack.digest();
        token("reader")
                .accept("text/html")
                .get("/rules")
                .then()
                .body(containsString(page))
                .body(containsString("no longer in the folder"));
        token("rulekeeper").accept("text/html").get(page).then().statusCode(200).body(containsString("Switch off"));

        turn(false, 1).statusCode(200).body("on", equalTo(false));

        assertThat(newest().flags()).isEmpty();
        turn(true, 2).statusCode(404);
    }

    @Test
    void aSwitchStandsInTheAuditTrailWithItsReasonAndTheSecondOfTwoChiefsIsTold() {
        turn(true, 0).statusCode(200);

        turn(false, 0).statusCode(409).contentType("application/problem+json");

        assertThat(changes()).singleElement().satisfies(change -> {
            assertThat(change.actor()).isEqualTo("rulekeeper");
            assertThat(change.detail())
                    .containsEntry("to", "on")
                    .containsEntry("version", "3")
                    .containsEntry("digest", pack.digest())
                    .containsEntry("comment", "The style committee said so");
        });
    }

    @Test
    void onlyAChiefSwitchesAPackAndOnlyWithAReason() {
        String path = "/api/v1/rules/packs/" + pack.name() + "/" + pack.digest();
        token("reader")
                .body(Map.of("on", true, "version", 0, "reason", "x"))
                .put(path)
                .then()
                .statusCode(403);
        token("rulekeeper")
                .body(Map.of("on", true, "version", 0))
                .put(path)
                .then()
                .statusCode(400);
        token("rulekeeper")
                .body(Map.of("on", true, "version", 0, "reason", "x".repeat(501)))
                .put(path)
                .then()
                .statusCode(400);
        token("rulekeeper")
                .contentType(ContentType.URLENC)
                .accept("text/html")
                .formParam("to", "on")
                .formParam("version", "0")
                .formParam("reason", "Agreed")
                .redirects()
                .follow(false)
                .post("/rules/packs/" + pack.name() + "/" + pack.digest())
                .then()
                .statusCode(303);
        assertThat(changes()).hasSize(1);
    }

    @Test
    void aRefusedPackIsListedWithWhatIsWrong() {
        token("reader")
                .accept("text/html")
                .get("/rules")
                .then()
                .statusCode(200)
                .body(containsString("Quay style"))
                .body(containsString("words.csv, line 2: has no word as its `phrase`"));
        token("reader")
                .get("/api/v1/rules/packs")
                .then()
                .statusCode(200)
                .body("packs[1].folder", equalTo("odd"))
                .body("packs[1].edition", equalTo(null));
    }

    @Test
    void anArticleThatThePackFailedOnIsNotOneThatItLookedAt() {
        reports.store(Copy.of("desk:" + UUID.randomUUID())
                .failedBy(pack, "It took longer than 1 s.")
                .checked());

        token("reader")
                .get("/api/v1/rules/packs")
                .then()
                .body("packs[0].articles", equalTo(1))
                .body("packs[0].flags", equalTo(1))
                .body("packs[0].failed", equalTo(1));
        token("reader")
                .accept("text/html")
                .get("/rules/packs/" + pack.name() + "/" + pack.digest())
                .then()
                .body(containsString("It failed on 1 more: It took longer than 1 s."));
    }

    @Test
    void aPackThatHasLookedAtNothingYetHasAPage() {
        PackEdition fresh = new PackEdition(pack.name(), "4", "eeeeeeeeeeee");
        packs.learn(new RulePacks(Instant.now(), List.of(new RulePack("quay", "Quay style", fresh, 12, 1, List.of()))));

        token("reader")
                .accept("text/html")
                .get("/rules/packs/" + pack.name() + "/" + fresh.digest())
                .then()
                .statusCode(200)
                .body(containsString("It has looked at no article yet."));
    }

    @Test
    void aFlagOfHouseRulesThatAnOlderReleaseStoredWithoutItsPackIsHidden() {
        Copy copy = Copy.of(id).check(2);
        reports.store(copy.flagged(copy.flag("house.quay.words", Severity.WARNING, "42 boats"))
                .checked());

        assertThat(newest().flags()).isEmpty();
        assertThat(isListedWithAWarning()).isFalse();
    }

    @Test
    void aLaterListTakesThePlaceOfTheOneBeforeWhateverItsClock() {
        packs.learn(new RulePacks(Instant.now().minusSeconds(60), List.of()));

        assertThat(packs.listAll()).isEmpty();
    }
}
