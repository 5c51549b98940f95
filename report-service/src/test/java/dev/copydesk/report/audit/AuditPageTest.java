package dev.copydesk.report.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.names.NameDraft;
import dev.copydesk.report.names.NameList;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class AuditPageTest {
    private static final Desk.Editor ADA = new Desk.Editor("ada", Clearance.EMBARGOED);

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    @Inject
    NameList names;

    @Inject
    EntityManager entities;

    private final String id = "desk:" + UUID.randomUUID();

    private void decideTwice(Instant embargo) {
        reports.store(
                Copy.of(id).embargoedUntil(embargo).flagged(Copy.wrongSum()).checked());
        DecisionKey flag = new DecisionKey(
                id,
                reports.newest(id, Clearance.EMBARGOED)
                        .orElseThrow()
                        .flags()
                        .get(0)
                        .fingerprint());
        desk.decide(flag, Ruling.dismissed(DismissalReason.HOUSE_STYLE, "=1+1 <b>"), 0, ADA);
        desk.decide(flag, Ruling.undone(), 1, ADA);
    }

    private static RequestSpecification auditor() {
        return given().header("Authorization", "Bearer rulekeeper-secret-for-tests");
    }

    @Test
    void theTrailIsNarrowedToAnArticleAndAnActionAndReadPageByPage() {
        decideTwice(null);

        auditor()
                .queryParam("article", id)
                .get("/api/v1/audit")
                .then()
                .statusCode(200)
                .body("entries", hasSize(2))
                .body("entries[0].action", equalTo("reopened"))
                .body("entries.actor", everyItem(equalTo("ada")));
        auditor()
                .queryParam("article", id)
                .queryParam("action", "dismissed")
                .get("/api/v1/audit")
                .then()
                .body("entries", hasSize(1))
                .body("entries[0].detail.reason", equalTo("house-style"));
        long next = auditor()
                .queryParam("article", id)
                .queryParam("limit", 1)
                .get("/api/v1/audit")
                .jsonPath()
                .getLong("next");
        auditor()
                .queryParam("article", id)
                .queryParam("cursor", next)
                .get("/api/v1/audit")
                .then()
                .body("entries", hasSize(1))
                .body("entries[0].action", equalTo("dismissed"));
    }

    @Test
    void thePageShowsWhoDidWhatAndLeadsToTheFlagAndToACsvThatIsNoFormula() {
        decideTwice(null);

        new SignedIn()
                .request()
                .queryParam("article", id)
                .get("/audit")
                .then()
                .statusCode(200)
                .body(containsString("Opened again"))
                .body(containsString("House style: =1+1 &lt;b&gt;"))
                .body(containsString("#flag-"));
        String csv = auditor()
                .queryParam("article", id)
                .get("/api/v1/audit/export/csv")
                .asString();
        assertThat(csv.lines()).hasSize(3).anyMatch(line -> line.contains("comment: =1+1"));
        assertThat(csv).doesNotContain(",=");
    }

    @Test
    void whatWasDoneUnderAnEmbargoIsForThoseWhoMaySeeTheArticle() {
        decideTwice(Instant.now().plusSeconds(3_600));

        auditor().queryParam("article", id).get("/api/v1/audit").then().body("entries", hasSize(0));
        new SignedIn().request().queryParam("article", id).get("/audit").then().body(containsString("Opened again"));
    }

    @Test
    void whatIsDoneToTheListOfNamesStandsInTheTrail() {
        NameDraft first = NameDraft.checked("person", "Aukje Tichelaar", List.of("A. Tichelaar"), "mayor", null);
        NameDraft second = NameDraft.checked("person", "Aukje Tichelaar", List.of(), "minister", null);
        String keeper = "keeper-" + id;
        names.put(first, 0, keeper);
        names.put(second, 1, keeper);
        names.put(List.of(second, NameDraft.checked("place", "Tichelwerf", List.of(), null, null)), keeper);
        names.remove(names.of(second).orElseThrow().id().toString(), keeper);

        auditor()
                .queryParam("actor", keeper)
                .get("/api/v1/audit")
                .then()
                .body("entries.action", contains("name-removed", "names-imported", "name-changed", "name-added"))
                .body("entries[1].detail.names", equalTo("1 added, 0 changed, 1 there already. Tichelwerf"));
        new SignedIn()
                .request()
                .queryParam("actor", keeper)
                .get("/audit")
                .then()
                .body(containsString("Removed a name"))
                .body(containsString(
                        "Aukje Tichelaar (person), mayor, also A. Tichelaar → Aukje Tichelaar (person), minister"));
        assertThat(auditor()
                        .queryParam("actor", keeper)
                        .get("/api/v1/audit/export/csv")
                        .asString())
                .contains("name-added", "Tichelwerf");
    }

    @Test
    void whatChangesNothingOnTheListOfNamesLeavesNoTrace() {
        NameDraft name = NameDraft.checked("person", "Rintje Hoogland", List.of(), null, null);
        String keeper = "keeper-" + id;
        names.put(name, 0, keeper);
        names.put(name, null, keeper);
        names.put(List.of(name), keeper);

        auditor().queryParam("actor", keeper).get("/api/v1/audit").then().body("entries", hasSize(1));
    }

    @Test
    void aFilterThatFindsNothingSaysSoAndWhoMayNotReadTheTrailDoesNot() {
        new SignedIn()
                .request()
                .queryParam("rule", "no.such")
                .get("/audit")
                .then()
                .body(containsString("Nothing matches"));
        given().header("Authorization", "Bearer reader-secret-for-tests")
                .get("/api/v1/audit")
                .then()
                .statusCode(403);
    }

    @Test
    void theExportGoesOnWhereAPageOfTheTrailEnds() {
        String actor = "grace-" + UUID.randomUUID();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        """
                        insert into {h-schema}audit (happened_at, actor, action, detail)
                        select now(), :actor, 'COMMENTED', '{}' from generate_series(1, 2500)
                        """)
                .setParameter("actor", actor)
                .executeUpdate());

        String csv = auditor()
                .queryParam("actor", actor)
                .get("/api/v1/audit/export/csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();

        List<String> ids =
                csv.lines().skip(1).map(line -> line.split(",", 2)[0]).toList();
        assertThat(ids).hasSize(2_500).doesNotHaveDuplicates();
    }
}
