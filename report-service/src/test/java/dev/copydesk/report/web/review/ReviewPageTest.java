package dev.copydesk.report.web.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ReviewPageTest {
    private static final Desk.Editor BEN = new Desk.Editor("ben", Clearance.PUBLIC);

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    private SignedIn browser;
    private String page;
    private DecisionKey flag;

    @BeforeEach
    void openReport() {
        browser = new SignedIn();
        CheckedArticle checked = Copy.of().flagged(Copy.wrongSum()).checked();
        reports.store(checked);
        page = SignedIn.page(checked);
        String id = checked.header().articleId();
        flag = new DecisionKey(
                id,
                reports.newest(id, Clearance.PUBLIC)
                        .orElseThrow()
                        .flags()
                        .get(0)
                        .fingerprint());
    }

    private String decision() {
        return page + "/flags/" + flag.fingerprint() + "/decision";
    }

    @Test
    void aDecisionBringsBackTheCardAndTheBarWithTheScoreAndTheProgress() {
        browser.script()
                .formParam("choice", "quoted-as-said")
                .formParam("comment", "on+tape")
                .formParam("version", "0")
                .post(decision())
                .then()
                .statusCode(200)
                .body(containsString("Dismissed: Quoted as said"))
                .body(containsString("on tape"))
                .body(containsString("hx-swap-oob=\"true\""))
                .body(containsString("Score 100 of 100"))
                .body(containsString("1 of 1 decided"));
    }

    @Test
    void withoutAScriptTheFormLeadsBackToTheFlag() {
        browser.request()
                .formParam("choice", "accept")
                .formParam("version", "0")
                .post(decision())
                .then()
                .statusCode(303)
                .header("Location", endsWith("#flag-" + flag.fingerprint()));

        browser.request().get(page).then().body(containsString("<strong>Accepted</strong>"));
    }

    @Test
    void whoDecidesSecondSeesTheDecisionOfTheFirst() {
        desk.decide(flag, Ruling.dismissed(DismissalReason.HOUSE_STYLE, null), 0, BEN);

        browser.script()
                .formParam("choice", "accept")
                .formParam("version", "0")
                .post(decision())
                .then()
                .statusCode(409)
                .body(containsString("ben was first: Dismissed: House style"))
                .body(containsString("value=\"1\""));
    }

    @Test
    void whoDecidesSecondKeepsTheReasonAndTheCommentAndMayDecideAgain() {
        desk.decide(flag, Ruling.accepted(null), 0, BEN);

        browser.script()
                .formParam("choice", "quoted-as-said")
                .formParam("comment", "on+tape,+<b>twice</b>")
                .formParam("version", "0")
                .post(decision())
                .then()
                .statusCode(409)
                .body(containsString("Not saved."))
                .body(containsString("<details class=\"dismiss\" open>"))
                .body(containsString("on tape, &lt;b&gt;twice&lt;/b&gt;</textarea>"))
                .body(containsString("Quoted as said<span class=\"chosen\">your choice</span>"))
                .body(containsString("value=\"accept\""));
    }

    @Test
    void withoutAScriptTheConflictIsShownOnTheWholePageWithWhatWasTyped() {
        desk.decide(flag, Ruling.accepted(null), 0, BEN);

        browser.request()
                .formParam("choice", "house-style")
                .formParam("comment", "as+agreed")
                .formParam("version", "0")
                .post(decision())
                .then()
                .statusCode(409)
                .body(containsString("<!doctype html>"))
                .body(containsString("ben was first: Accepted"))
                .body(containsString("href=\"#flag-" + flag.fingerprint() + "\">What you typed is kept"))
                .body(containsString("as agreed</textarea>"));
    }

    @Test
    void withoutAScriptTheReasonsOfAFlagAreOnAPageOfTheirOwn() {
        String card = decision().replace("/decision", "");
        browser.request().get(page).then().body(containsString("href=\"" + card + "\">Choose a reason</a>"));

        String unfolded = browser.request()
                .get(card)
                .then()
                .statusCode(303)
                .header("Location", endsWith("?decide=" + flag.fingerprint() + "#flag-" + flag.fingerprint()))
                .extract()
                .header("Location");

        browser.request()
                .get(unfolded)
                .then()
                .body(containsString("<details class=\"dismiss\" open>"))
                .body(not(containsString("Choose a reason</a>")));
    }

    @Test
    void anotherSiteCanNotDecide() {
        given().header("Sec-Fetch-Site", "cross-site")
                .formParam("choice", "accept")
                .formParam("version", "0")
                .post(decision())
                .then()
                .statusCode(403);
    }

    @Test
    void anAcceptedFlagThatTheNextRevisionStillHasSaysSo() {
        desk.decide(flag, Ruling.accepted(null), 0, BEN);
        reports.store(
                Copy.of(flag.articleId()).revision(2).flagged(Copy.wrongSum()).checked());

        browser.request()
                .get(page)
                .then()
                .body(allOf(containsString("in revision 1"), containsString("The words still stand in this revision")));
    }

    @Test
    void aRevisionThatIsATimeIsCalledByItsPlaceAndItsTime() {
        desk.decide(flag, Ruling.accepted(null), 0, BEN);
        long second = Instant.parse("2026-03-02T14:05:00Z").toEpochMilli();
        long third = Instant.parse("2026-03-02T16:30:00Z").toEpochMilli();
        reports.store(Copy.of(flag.articleId())
                .revision(second)
                .flagged(Copy.wrongSum())
                .checked());
        reports.store(Copy.of(flag.articleId())
                .revision(third)
                .flagged(Copy.wrongSum())
                .checked());

        String newest = browser.request().get(page).asString();
        assertThat(newest).contains("the 3rd, <time datetime=\"2026-03-02T16:30:00Z\"", "in revision 1");
        assertThat(newest).doesNotContain(">" + third, "revision " + third);
        assertThat(browser.request().get(page + "?revision=" + second).asString())
                .contains("This is the 2nd revision, <time");
    }

    @Test
    void theReportOfAnOlderRevisionIsNotDecidedOn() {
        reports.store(Copy.of(flag.articleId()).revision(2).checked());

        browser.request().get(page + "?revision=1").then().body(not(containsString("class=\"decide\"")));
    }

    @Test
    void aDoubtedNameIsCalledRightOrPutOnTheListByWhoKeepsTheNames() {
        Copy copy = Copy.of();
        CheckedArticle checked = copy.flagged(
                        Copy.wrongSum(), copy.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"))
                .checked();
        reports.store(checked);

        String own = browser.request().get(SignedIn.page(checked)).asString();
        assertThat(own).containsOnlyOnce("This name is right").containsOnlyOnce("name=\"name\" value=\"Ilse Brandt\"");
        given().header("Authorization", "Bearer editor-secret-for-tests")
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(SignedIn.page(checked))
                .then()
                .statusCode(200)
                .body(containsString("This name is right"))
                .body(not(containsString("Add to the names")));
    }

    @Test
    void commentsDoneAndAssigneeComeBackToThePage() {
        browser.script()
                .formParam("comment", "<b>Who</b>+counted?")
                .post(page + "/flags/" + flag.fingerprint() + "/comments")
                .then()
                .statusCode(200)
                .body(containsString("&lt;b&gt;Who&lt;/b&gt; counted?"));
        browser.script()
                .formParam("assignee", "ada")
                .post(page + "/assignee")
                .then()
                .statusCode(200)
                .body(containsString("<option value=\"ada\" selected>"));
        browser.script()
                .formParam("status", "done")
                .post(page + "/review")
                .then()
                .statusCode(200)
                .body(containsString("aria-pressed=\"true\""));
    }

    @Test
    void whoTakesAnArticleThatAnotherHasTakenIsShownTheBarAsItIs() {
        desk.change(flag.articleId(), ReviewChange.assignee("ben"), BEN);

        browser.script()
                .formParam("assignee", "ada")
                .formParam("seen-assignee", "")
                .formParam("seen-status", "new")
                .post(page + "/assignee")
                .then()
                .statusCode(409)
                .body(containsString("<strong>Not saved.</strong> ben took it meanwhile."))
                .body(containsString("<input type=\"hidden\" name=\"seen-assignee\" value=\"ben\">"))
                .body(not(containsString("<html")));
        browser.request()
                .formParam("status", "done")
                .formParam("seen-assignee", "")
                .formParam("seen-status", "new")
                .post(page + "/review")
                .then()
                .statusCode(409)
                .body(containsString("ben took it meanwhile."))
                .body(containsString("<html"));
    }

    @Test
    void anAddressLeadsToWordsOfTheText() {
        int start = Copy.wrongSum().start();

        browser.request()
                .get(page + "?at=" + start + "-" + (start + 8))
                .then()
                .statusCode(200)
                .body(containsString("<mark class=\"passage\" id=\"passage\"><span class=\"anchor\""))
                .body(containsString(">42 boats</a></mark>"));
        browser.request().get(page + "?at=nowhere").then().statusCode(200).body(not(containsString("id=\"passage\"")));
    }

    @Test
    void evidenceLeadsToItsPlaceHereAndInTheOtherArticle() {
        Copy copy = Copy.of();
        Flag flag = Copy.wrongSum();
        CheckedArticle checked = copy.flagged(new Flag(
                        flag.rule(),
                        flag.category(),
                        flag.kind(),
                        flag.severity(),
                        flag.confidence(),
                        flag.start(),
                        flag.end(),
                        flag.quote(),
                        flag.title(),
                        flag.message(),
                        List.of(),
                        List.of(),
                        List.of(
                                new Evidence("ledger:1", "The Ledger", 3, 9, "51 boats", null),
                                new Evidence(null, null, 4, 12, "42 boats", null))))
                .checked();
        reports.store(checked);

        browser.request()
                .get(SignedIn.page(checked))
                .then()
                .body(containsString("<a href=\"/reports/ledger%3A1?at=3-9#passage\"><bdi>The Ledger</bdi></a>"))
                .body(containsString("<a href=\"" + SignedIn.page(checked) + "?at=4-12#passage\">In this article</a>"));
    }
}
