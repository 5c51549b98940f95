package dev.copydesk.report.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.Category;
import dev.copydesk.contracts.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ReportSearchTest {
    private static final Instant NOON = Instant.parse("2026-04-01T12:00:00Z");

    @Inject
    Reports reports;

    @Inject
    ReportSearch search;

    /** Keeps the tests' articles apart. */
    private final String outlet = "Outlet " + UUID.randomUUID();

    private Copy copy(String headline) {
        return Copy.of().outlet(outlet).headline(headline);
    }

    private List<String> headlines(ReportFilter filter) {
        return search.find(filter, Clearance.PUBLIC, null, 50).articles().stream()
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
        ReportFilter filter = new ReportFilter(outlet, null, null, null, null, null, null);
        List<String> seen = new ArrayList<>();
        ReportPage page = search.find(filter, Clearance.PUBLIC, null, 3);
        page.articles().forEach(article -> seen.add(article.headline()));
        reports.store(copy("Newest").acceptedAt(NOON.plusSeconds(60)).checked());
        while (page.next().isPresent()) {
            ReportCursor cursor = ReportCursor.of(page.next().get().token()).orElseThrow();
            page = search.find(filter, Clearance.PUBLIC, cursor, 3);
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

        assertThat(headlines(new ReportFilter(outlet, null, Severity.ERROR, null, null, null, null)))
                .containsExactly("Both");
        assertThat(headlines(new ReportFilter(outlet, null, Severity.WARNING, Category.NAME, null, null, null)))
                .containsExactly("Both");
        assertThat(headlines(new ReportFilter(outlet, null, Severity.ERROR, Category.NAME, null, null, null)))
                .isEmpty();
    }

    @Test
    void wordsOfTheHeadlineAreTakenLiterally() {
        reports.store(copy("Up 100% in May").checked());
        reports.store(copy("Up 100 in May").checked());

        assertThat(headlines(new ReportFilter(outlet, null, null, null, "100% IN", null, null)))
                .containsExactly("Up 100% in May");
    }

    @Test
    void theListIsNarrowedByStatusAndTime() {
        reports.store(copy("Early").acceptedAt(NOON).checked());
        reports.store(copy("Late").acceptedAt(NOON.plusSeconds(100)).checked());

        assertThat(headlines(
                        new ReportFilter(outlet, ArticleStatus.CHECKED, null, null, null, NOON.plusSeconds(1), null)))
                .containsExactly("Late");
        assertThat(headlines(new ReportFilter(outlet, null, null, null, null, null, NOON.plusSeconds(1))))
                .containsExactly("Early");
        assertThat(headlines(new ReportFilter(outlet, ArticleStatus.FAILED, null, null, null, null, null)))
                .isEmpty();
    }
}
