package dev.copydesk.report.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ReportSearchTest {
    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    /** Later than any other test's article. */
    private static final Instant FAR = Instant.parse("2099-01-01T00:00:00Z");

    private static final Editor ADA = new Editor("ada", Clearance.PUBLIC);

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    @Inject
    ReportSearch search;

    /** Keeps the tests' articles apart. */
    private final String outlet = "Outlet " + UUID.randomUUID();

    private Copy copy(String headline) {
        return Copy.of().outlet(outlet).headline(headline);
    }

    private ReportFilter ofOutlet() {
        return ReportFilter.ALL.ofOutlet(outlet);
    }

    private List<String> headlines(ReportFilter filter) {
        return search.find(filter, Sort.NEWEST, Clearance.PUBLIC, null, 50).articles().stream()
                .map(Article::headline)
                .toList();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetitionThoughReportsArriveInBetween() {
        for (int i = 0; i < 7; i++) {
            // Two articles have each time, so that the id has to decide.
            reports.store(
                    copy("Article " + i).acceptedAt(NOON.plusSeconds(i / 2)).checked());
        }
        ReportFilter filter = ofOutlet();
        List<String> seen = new ArrayList<>();
        ReportPage page = search.find(filter, Sort.NEWEST, Clearance.PUBLIC, null, 3);
        page.articles().forEach(article -> seen.add(article.headline()));
        reports.store(copy("Newest").acceptedAt(NOON.plusSeconds(60)).checked());
        while (page.next().isPresent()) {
            ReportCursor cursor = ReportCursor.of(page.next().get().token()).orElseThrow();
            page = search.find(filter, Sort.NEWEST, Clearance.PUBLIC, cursor, 3);
            page.articles().forEach(article -> seen.add(article.headline()));
        }

        assertThat(seen).hasSize(7).doesNotHaveDuplicates().doesNotContain("Newest");
        assertThat(seen.get(0)).isEqualTo("Article 6");
    }

    @Test
    void theListIsNarrowedBySeverityAndCategoryOfOneAndTheSameFlag() {
        Copy both = copy("Both");
        reports.store(both.flagged(Copy.wrongSum(), both.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"))
                .checked());
        reports.store(copy("None").checked());

        assertThat(headlines(new ReportFilter(null, outlet, null, null, null, Severity.ERROR, null, null, null)))
                .containsExactly("Both");
        assertThat(headlines(
                        new ReportFilter(null, outlet, null, null, null, Severity.WARNING, Category.NAME, null, null)))
                .containsExactly("Both");
        assertThat(headlines(
                        new ReportFilter(null, outlet, null, null, null, Severity.ERROR, Category.NAME, null, null)))
                .isEmpty();
    }

    private List<String> found(String words) {
        return headlines(new ReportFilter(words, outlet, null, null, null, null, null, null, null));
    }

    @Test
    void wordsAreFoundInHeadlineAndTextByTheirBeginnings() {
        reports.store(copy("Ferry runs aground")
                .text("Ferry runs aground\nPilots blame the fog.")
                .checked());
        reports.store(copy("Ferry sails again")
                .text("Ferry sails again\nThe fog has lifted.")
                .checked());

        assertThat(found("ferr PILOT")).containsExactly("Ferry runs aground");
        assertThat(found("fog ferry")).hasSize(2);
        assertThat(found("ferry yacht")).isEmpty();
    }

    @Test
    void onlyTheNewestRevisionIsSearched() {
        Copy copy = copy("Old words");
        reports.store(copy.text("Old words\nThe lighthouse fell.").checked());
        reports.store(copy.revision(2).text("Old words\nThe pier fell.").checked());

        assertThat(found("lighthouse")).isEmpty();
        assertThat(found("pier")).containsExactly("Old words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", "a' | 'b", "!storm", "%", "(((", "& |", "storm:*", "<->", "\0"})
    void signsThatMeanSomethingToTheDatabaseAreTakenLiterally(String typed) {
        assertThatCode(() -> found(typed)).doesNotThrowAnyException();
    }

    @Test
    void openErrorsComeBeforeOpenWarningsBeforeTheRestBeforeWhatIsDone() {
        Copy wrong = copy("Wrong").acceptedAt(NOON);
        Copy doubtful = copy("Doubtful").acceptedAt(NOON.plusSeconds(1));
        Copy done = copy("Done").acceptedAt(NOON.plusSeconds(3)).flagged(Copy.wrongSum());
        CheckedArticle finished = done.checked();
        reports.store(finished);
        reports.store(wrong.flagged(Copy.wrongSum()).checked());
        reports.store(doubtful.flagged(doubtful.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"))
                .checked());
        reports.store(copy("Clear").acceptedAt(NOON.plusSeconds(2)).checked());
        desk.change(finished.header().articleId(), ReviewChange.status(ReviewStatus.DONE), ADA);

        assertThat(byAttention()).containsExactly("Wrong", "Doubtful", "Clear", "Done");
    }

    /** Accepted later the later it goes out, so that age alone would put them the other way round. */
    private void storedGoingOut(Instant from) {
        for (int hours = 1; hours <= 3; hours++) {
            reports.store(copy("Out in " + hours + " h")
                    .acceptedAt(NOON.plusSeconds(hours))
                    .publishedAt(from.plus(Duration.ofHours(hours)))
                    .flagged(Copy.wrongSum())
                    .checked());
        }
        reports.store(copy("Out")
                .acceptedAt(NOON.plusSeconds(10))
                .flagged(Copy.wrongSum())
                .checked());
        reports.store(copy("Clear, out in 5 min")
                .acceptedAt(NOON.plusSeconds(11))
                .publishedAt(from.plusSeconds(300))
                .checked());
    }

    @Test
    void amongEqualsWhatGoesOutNextComesFirst() {
        storedGoingOut(Instant.now());

        assertThat(byAttention())
                .containsExactly("Out in 1 h", "Out in 2 h", "Out in 3 h", "Out", "Clear, out in 5 min");
    }

    @Test
    void whatWasNotOutWhenItWasCheckedIsNoMoreUrgentOnceItIs() {
        storedGoingOut(NOON);

        assertThat(byAttention())
                .containsExactly("Out", "Out in 3 h", "Out in 2 h", "Out in 1 h", "Clear, out in 5 min");
    }

    @Test
    void whatGoesOutWhileSomeoneTurnsPagesKeepsItsPlace() {
        Instant begun = Instant.now().minus(Duration.ofMinutes(90));
        storedGoingOut(begun);

        assertThat(byAttention(new ReportCursor(begun, Integer.MAX_VALUE, null, FAR, "")))
                .containsExactly("Out in 1 h", "Out in 2 h", "Out in 3 h", "Out", "Clear, out in 5 min");
    }

    @Test
    void whatGoesOutAtOneTimeIsListedWithoutGapOrRepetition() {
        Instant out = Instant.now().plus(Duration.ofHours(1));
        for (int i = 0; i < 5; i++) {
            reports.store(copy("Article " + i)
                    .acceptedAt(NOON.plusSeconds(i / 2))
                    .publishedAt(out)
                    .checked());
        }

        assertThat(byAttention()).hasSize(5).doesNotHaveDuplicates().startsWith("Article 4");
    }

    @Test
    void openFlagsAreCountedByCategory() {
        Copy copy = copy("Both");
        CheckedArticle both = copy.flagged(
                        Copy.wrongSum(),
                        copy.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"),
                        copy.flag("attribution.no-source", Severity.NOTICE, "42 boats"))
                .checked();
        reports.store(both);
        String wrongSum = reports.newest(both.header().articleId(), Clearance.PUBLIC)
                .orElseThrow()
                .flags()
                .get(0)
                .fingerprint();
        assertThat(openByCategory()).isEqualTo(Map.of(Category.ARITHMETIC, 1L, Category.NAME, 1L));

        desk.decide(new DecisionKey(both.header().articleId(), wrongSum), Ruling.accepted(null), 0, ADA);

        assertThat(openByCategory()).isEqualTo(Map.of(Category.NAME, 1L));
    }

    private Map<Category, Long> openByCategory() {
        ReportPage page = search.find(ofOutlet(), Sort.NEWEST, Clearance.PUBLIC, null, 1);
        return page.openOf(page.articles().get(0));
    }

    private List<String> byAttention() {
        return byAttention(null);
    }

    private List<String> byAttention(ReportCursor after) {
        List<String> seen = new ArrayList<>();
        ReportPage page = search.find(ofOutlet(), Sort.ATTENTION, Clearance.PUBLIC, after, 1);
        page.articles().forEach(article -> seen.add(article.headline()));
        while (page.next().isPresent()) {
            ReportCursor cursor = ReportCursor.of(page.next().get().token()).orElseThrow();
            page = search.find(ofOutlet(), Sort.ATTENTION, Clearance.PUBLIC, cursor, 1);
            page.articles().forEach(article -> seen.add(article.headline()));
        }
        return seen;
    }

    @Test
    void theListIsNarrowedByAssigneeAndByNobody() {
        CheckedArticle assigned = copy("Assigned").checked();
        reports.store(assigned);
        reports.store(copy("Free").checked());
        desk.change(assigned.header().articleId(), ReviewChange.assignee("ada"), ADA);

        assertThat(assignedTo("ada")).containsExactly("Assigned");
        assertThat(assignedTo("")).containsExactly("Free");
    }

    private List<String> assignedTo(String editor) {
        return headlines(new ReportFilter(null, outlet, null, null, editor, null, null, null, null));
    }

    @Test
    void afterAnArticleComesTheNextWithOpenFlagsThatIsNotSomeoneElses() {
        CheckedArticle here = goingOut("Here", FAR);
        CheckedArticle taken = goingOut("Taken", FAR.plusSeconds(1));
        CheckedArticle next = goingOut("Next", FAR.plusSeconds(2));
        List.of(here, taken, next).forEach(reports::store);
        desk.change(taken.header().articleId(), ReviewChange.assignee("ben"), ADA);

        assertThat(search.next(here.header().articleId(), "ada", Clearance.PUBLIC))
                .map(Article::headline)
                .contains("Next");
    }

    private CheckedArticle goingOut(String headline, Instant out) {
        return copy(headline).publishedAt(out).flagged(Copy.wrongSum()).checked();
    }

    @Test
    void theListIsNarrowedByStatusAndTime() {
        reports.store(copy("Early").acceptedAt(NOON).checked());
        reports.store(copy("Late").acceptedAt(NOON.plusSeconds(100)).checked());

        assertThat(headlines(new ReportFilter(
                        null, outlet, ArticleStatus.CHECKED, null, null, null, null, NOON.plusSeconds(1), null)))
                .containsExactly("Late");
        assertThat(headlines(new ReportFilter(null, outlet, null, null, null, null, null, null, NOON.plusSeconds(1))))
                .containsExactly("Early");
        assertThat(headlines(new ReportFilter(null, outlet, ArticleStatus.FAILED, null, null, null, null, null, null)))
                .isEmpty();
    }
}
