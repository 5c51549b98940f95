package dev.copydesk.report.trend;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.report.trend.Trend.Day;
import dev.copydesk.report.trend.Trend.OutletTrend;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class TrendsTest {
    @Inject
    Reports reports;

    @Inject
    Desk desk;

    @Inject
    Trends trends;

    @Inject
    EntityManager entities;

    @Inject
    RuleDesk rules;

    @Inject
    RuleSettings settings;

    private final String id = "desk:" + UUID.randomUUID();
    private final String outlet = "The <i>Quay</i> " + UUID.randomUUID();

    private Copy copy() {
        return Copy.of(id).outlet(outlet).acceptedAt(Instant.now().minusSeconds(60));
    }

    private Day today() {
        Trend trend = trends.last(7, Clearance.PUBLIC);
        assertThat(trend.days()).hasSize(7);
        return trend.days().get(6);
    }

    private void decide() {
        String flag = reports.newest(id, Clearance.PUBLIC)
                .orElseThrow()
                .flags()
                .get(0)
                .fingerprint();
        desk.decide(new DecisionKey(id, flag), Ruling.accepted(null), 0, new Desk.Editor("ada", Clearance.PUBLIC));
    }

    @Test
    void aFlagThatSeveralRevisionsHaveCountsOnceOnItsDayAndForItsOutlet() {
        long before = today().flags().getOrDefault(Category.ARITHMETIC, 0L);
        long acceptedBefore = today().accepted();
        reports.store(copy().flagged(Copy.wrongSum()).checked());
        reports.store(copy().revision(2).flagged(Copy.wrongSum()).checked());
        decide();

        assertThat(today().flags()).containsEntry(Category.ARITHMETIC, before + 1);
        assertThat(today().accepted()).isEqualTo(acceptedBefore + 1);
        assertThat(today().medianSeconds()).isNotNull();
        assertThat(trends.last(7, Clearance.PUBLIC).outlets()).contains(new OutletTrend(outlet, 1, 1, 1, 0));
    }

    @Test
    void aDayWhoseOnlyDecidedFlagARecheckHasTakenAwayHasADecisionAndNoTimeToIt() {
        reports.store(copy().flagged(Copy.wrongSum()).checked());
        decide();
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update {h-schema}decision set decided_at = :day where article_id = :id")
                .setParameter("day", Instant.now().minus(Duration.ofDays(4)))
                .setParameter("id", id)
                .executeUpdate());

        reports.store(copy().check(2).checked());

        Day fourDaysAgo = trends.last(7, Clearance.PUBLIC).days().get(2);
        assertThat(fourDaysAgo.accepted()).isEqualTo(1);
        assertThat(fourDaysAgo.medianSeconds()).isNull();
    }

    @Test
    void aRecheckMakesNoOldFlagANewOne() {
        long before = today().flags().getOrDefault(Category.ARITHMETIC, 0L);
        Copy old = copy().acceptedAt(Instant.now().minus(Duration.ofDays(20))).flagged(Copy.wrongSum());
        reports.store(old.checked());
        reports.store(old.check(2).checkedAfter(Duration.ofDays(21)).checked());
        reports.store(copy().revision(2).flagged(Copy.wrongSum()).checked());

        assertThat(today().flags().getOrDefault(Category.ARITHMETIC, 0L)).isEqualTo(before);
    }

    @Test
    void anArticleWhoseOnlyFlagIsOfARuleThatIsSwitchedOffStillCounts() {
        Copy copy = copy();
        reports.store(copy.flagged(copy.flag("attribution.no-source", Severity.WARNING, "trawlers"))
                .checked());
        rules.treat("attribution.no-source", Treatment.OFF, version(), "chief");
        try {
            assertThat(trends.last(7, Clearance.PUBLIC).outlets()).contains(new OutletTrend(outlet, 1, 0, 0, 0));
        } finally {
            rules.treat("attribution.no-source", Treatment.FULL, version(), "chief");
        }
    }

    @Test
    void aDecisionOnAFlagOfARulePackCountsThoughAnEditionThatIsOffRaisesTheSame() {
        PackEdition on = new PackEdition("tide-" + UUID.randomUUID().toString().substring(0, 8), "1", "f0");
        PackEdition off = new PackEdition(on.name(), "2", "0f");
        long before = today().accepted();
        rules.switchPack(on, true, 0, "Agreed", "chief");
        reports.store(copy().flaggedBy(on, "42 boats").checked());
        decide();
        reports.store(copy().revision(2).flaggedBy(off, "42 boats").checked());

        assertThat(today().accepted()).isEqualTo(before + 1);

        rules.switchPack(on, false, 1, "Not agreed", "chief");
        assertThat(today().accepted()).isEqualTo(before);
    }

    private int version() {
        RuleSetting setting = settings.all().get("attribution.no-source");
        return setting == null ? 0 : setting.version();
    }

    @Test
    void thePageDrawsTheChartsAndHasTheFiguresBehind() {
        reports.store(copy().flagged(Copy.wrongSum()).checked());

        new SignedIn()
                .request()
                .get("/trends?days=7")
                .then()
                .statusCode(200)
                .body(containsString("<rect class=\"bar-arithmetic\""))
                .body(containsString("The figures behind the charts"))
                .body(containsString("<pattern id=\"pattern-dismissed\""))
                .body(containsString("aria-label=\"Acceptance by day\""))
                .body(containsString("The figures behind the acceptance"))
                .body(containsString(outlet.replace("<i>", "&lt;i&gt;").replace("</i>", "&lt;/i&gt;")));
        given().header("Authorization", "Bearer reader-secret-for-tests")
                .get("/api/v1/trends?days=7")
                .then()
                .statusCode(200)
                .body("days", hasSize(7));
    }
}
