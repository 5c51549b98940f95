package dev.copydesk.report.revision;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportKey;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class RevisionsTest {
    private static final String BEFORE =
            "Storm hits the quay\nIt damaged 42 boats, 18 of them trawlers.\nMayor Ilse Brandt"
                    + " spoke of luck.\nOfficials said so on Monday.";
    private static final String AFTER =
            "Storm hits the quay\nIt damaged 32 boats, 18 of them trawlers.\nMayor Ilse Brandt"
                    + " spoke of luck.\nSome officials said so on Monday: <b>it</b> is over.";

    @Inject
    Reports reports;

    @Inject
    Comparisons comparisons;

    @Inject
    Desk desk;

    private final String id = "desk:" + UUID.randomUUID();

    @BeforeEach
    void revise() {
        Copy before = Copy.of(id).text(BEFORE);
        reports.store(before.flagged(
                        before.flag("arithmetic.sum", Severity.ERROR, "42 boats"),
                        before.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"),
                        before.flag("attribution.anonymous-source", Severity.WARNING, "said"))
                .checked());
        reports.newest(id, Clearance.PUBLIC)
                .orElseThrow()
                .flags()
                .forEach(flag -> desk.decide(
                        new DecisionKey(id, flag.fingerprint()),
                        Ruling.dismissed(DismissalReason.HOUSE_STYLE, null),
                        0,
                        new Desk.Editor("ada", Clearance.PUBLIC)));
        Copy after = Copy.of(id).revision(2).text(AFTER);
        reports.store(after.flagged(
                        after.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"),
                        after.flag("attribution.anonymous-source", Severity.WARNING, "said"),
                        after.flag("attribution.no-source", Severity.WARNING, "it"))
                .checked());
    }

    private RequestSpecification api() {
        return given().header("Authorization", "Bearer reader-secret-for-tests").urlEncodingEnabled(false);
    }

    private String path() {
        return "/reports/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/revisions";
    }

    @Test
    void everyFlagOfEitherRevisionIsFixedCarriedNewOrOrphaned() {
        Comparison compared = comparisons.of(id, 1, 2, Clearance.PUBLIC).orElseThrow();

        assertThat(compared.flags(FlagFate.FIXED))
                .extracting(flag -> flag.flag().rule())
                .containsExactly("arithmetic.sum");
        assertThat(compared.flags(FlagFate.CARRIED)).singleElement().satisfies(flag -> assertThat(flag.decision())
                .isPresent());
        assertThat(compared.flags(FlagFate.ORPHANED)).singleElement().satisfies(flag -> {
            assertThat(flag.flag().rule()).isEqualTo("attribution.anonymous-source");
            assertThat(flag.successor()).isPresent();
        });
        assertThat(compared.flags(FlagFate.NEW))
                .extracting(flag -> flag.flag().rule())
                .containsExactly("attribution.anonymous-source", "attribution.no-source");
    }

    @Test
    void theApiListsTheRevisionsAndComparesTwo() {
        api().get("/api/v1" + path()).then().statusCode(200).body("revisions.revision", contains(1, 2));

        api().get("/api/v1" + path() + "/1..2")
                .then()
                .statusCode(200)
                .body("blocks.changed", contains(false, true, false, true))
                .body("blocks[1].pieces.find { it.kind == 'added' }.text", equalTo("32"))
                .body("flags.find { it.fate == 'fixed' }.flag.decision.by", equalTo("ada"));
        api().get("/api/v1" + path() + "/1-2").then().statusCode(400);
        api().get("/api/v1" + path() + "/1..9").then().statusCode(404);
    }

    @Test
    void thePageShowsWhatWasChangedAndWhichDecisionsHold() {
        String page = new SignedIn()
                .request()
                .get(path())
                .then()
                .statusCode(200)
                .extract()
                .asString();

        assertThat(page)
                .contains("[removed: </span>42<", "[added: </span>32<", "&lt;b&gt;", "Carried over", "Orphaned");
        assertThat(page).contains("Dismissed: House style by <bdi>ada</bdi>, in revision 1");
        assertThat(page).doesNotContain("<b>it");
        new SignedIn().request().get(path().replace("/revisions", "")).then().body(containsString("/revisions?to=2"));
    }

    @Test
    void theOldestRevisionIsComparedWithTheOneAfterIt() {
        new SignedIn()
                .request()
                .get(path() + "?to=1")
                .then()
                .statusCode(200)
                .body(containsString("[removed: </span>42<"))
                .body(containsString("[added: </span>32<"));
    }

    @ParameterizedTest
    @CsvSource({
        "Since 1940 the pier has had 42 berths., FIXED",
        "The pier has had 42.40 metres of rail., FIXED",
        "The pier has had 40 long berths., ORPHANED",
        "The pier has had 42 berths.\\nA ferry took 40 cars., FIXED"
    })
    void aFlagIsFixedOnlyWhereItsWordsAreGoneFromWhereTheyStood(String later, FlagFate fate) {
        String article = "desk:" + UUID.randomUUID();
        Copy before = Copy.of(article).text("Pier reopens\nThe pier has had 40 berths.");
        reports.store(before.flagged(before.flag("arithmetic.sum", Severity.ERROR, "40"))
                .checked());
        reports.store(Copy.of(article)
                .revision(2)
                .text("Pier reopens\n" + later.replace("\\n", "\n"))
                .checked());

        Comparison compared = comparisons.of(article, 1, 2, Clearance.PUBLIC).orElseThrow();

        assertThat(compared.flags()).extracting(ComparedFlag::fate).containsExactly(fate);
    }

    @Test
    void anArticleWithOneRevisionSaysSo() {
        String single = "desk:" + UUID.randomUUID();
        reports.store(Copy.of(single).checked());
        assertThat(reports.revision(new ReportKey(single, 1), Clearance.PUBLIC)).isPresent();

        new SignedIn()
                .request()
                .get("/reports/" + URLEncoder.encode(single, StandardCharsets.UTF_8) + "/revisions")
                .then()
                .statusCode(200)
                .body(containsString("There is only one revision"))
                .body(not(containsString("<select")));
    }
}
