package dev.copydesk.report.web.inbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class InboxTest {
    @Inject
    Reports reports;

    @Inject
    Desk desk;

    private final String outlet = "Outlet-" + UUID.randomUUID();
    private SignedIn browser;

    @BeforeEach
    void signIn() {
        browser = new SignedIn();
    }

    private CheckedArticle stored(String headline) {
        CheckedArticle checked = Copy.of()
                .outlet(outlet)
                .headline(headline)
                .flagged(Copy.wrongSum())
                .checked();
        reports.store(checked);
        return checked;
    }

    private Article article(CheckedArticle checked) {
        return reports.newest(checked.header().articleId(), Clearance.PUBLIC)
                .orElseThrow()
                .article();
    }

    @Test
    void severalArticlesAreMarkedAsDoneAtOnceAndTheListIsAsBefore() {
        CheckedArticle first = stored("First");
        CheckedArticle second = stored("Second");

        browser.request()
                .formParam(
                        "article", first.header().articleId(), second.header().articleId())
                .formParam("action", "done")
                .formParam("query", "outlet=" + outlet + "%26")
                .post("/bulk")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?outlet=" + outlet + "&"));

        assertThat(article(first).review()).isEqualTo(ReviewStatus.DONE);
        assertThat(article(second).review()).isEqualTo(ReviewStatus.DONE);
    }

    @Test
    void severalArticlesAreAssignedAtOnce() {
        CheckedArticle first = stored("First");

        browser.request()
                .formParam("article", first.header().articleId())
                .formParam("action", "assign")
                .formParam("assignee", "ada")
                .post("/bulk")
                .then()
                .statusCode(303);

        assertThat(article(first).assignee()).isEqualTo("ada");
    }

    @Test
    void theWayBackLeadsToTheListOnly() {
        browser.request()
                .formParam("action", "done")
                .formParam("query", "//evil.example/\"><b>")
                .post("/bulk")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?"));
    }

    @Test
    void theFilterInTheAddressNarrowsTheList() {
        stored("Pilots strike");
        stored("Pilots sail");

        browser.request()
                .get("/?q=pilots+strike&status=new&severity=error&category=arithmetic&assignee=none&outlet=" + outlet)
                .then()
                .statusCode(200)
                .body(containsString("Pilots strike"))
                .body(not(containsString("Pilots sail")));
    }

    @Test
    void aRowSaysWhenTheArticleGoesOutAndWhatIsOpenByCategory() {
        Instant out = Instant.now().plusSeconds(720).truncatedTo(ChronoUnit.SECONDS);
        Copy copy = Copy.of().outlet(outlet).publishedAt(out);
        reports.store(copy.flagged(Copy.wrongSum(), copy.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"))
                .checked());

        browser.request()
                .get("/?outlet=" + outlet)
                .then()
                .statusCode(200)
                .body(containsString("row-out is-ahead\">Out <time datetime=\"" + out + "\" data-show=\"age\">"))
                .body(containsString("1 arithmetic · 1 name</p>"));
    }

    @Test
    void whatSomeoneElseHasTakenMeanwhileIsLeftAsItIsAndListed() {
        CheckedArticle taken = stored("Taken");
        CheckedArticle free = stored("Free");
        desk.change(taken.header().articleId(), ReviewChange.assignee("ben"), new Editor("ben", Clearance.PUBLIC));

        browser.script()
                .formParam("article", taken.header().articleId(), free.header().articleId())
                .formParam("seen", seen(taken), seen(free))
                .formParam("action", "assign")
                .formParam("assignee", "ada")
                .formParam("query", "outlet=" + outlet + "%26")
                .post("/bulk")
                .then()
                .statusCode(200)
                .body(containsString("<strong>1 article is as before</strong>"))
                .body(containsString(">Taken</a>: ben took it meanwhile."));

        assertThat(article(taken).assignee()).isEqualTo("ben");
        assertThat(article(free).assignee()).isEqualTo("ada");
    }

    /** As a row has it before anyone has done anything, encoded as a form is. */
    private static String seen(CheckedArticle checked) {
        return "new++" + checked.header().articleId().replace(":", "%253A");
    }
}
