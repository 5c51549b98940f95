package dev.copydesk.report.api;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.search.ReportCursor;
import dev.copydesk.report.search.ReportPage;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of the list.
 *
 * @param next goes into the parameter {@code cursor} for the following page; null on the last one
 */
public record ReportListJson(List<Item> reports, String next) {
    /**
     * An article's newest state; the whole report is behind its id.
     *
     * @param revision the newest revision that has a report, or null
     * @param score 0 to 100; null where nothing was checked
     */
    public record Item(
            String articleId,
            Long revision,
            ArticleStatus status,
            String headline,
            String byline,
            String outlet,
            String url,
            Instant publishedAt,
            Instant acceptedAt,
            Instant checkedAt,
            Instant embargoedUntil,
            String notChecked,
            Integer score,
            Counts flags,
            Open open,
            ReviewStatus review,
            String assignee,
            String failure) {
        static Item of(Article article, Map<Category, Long> open) {
            return new Item(
                    article.articleId(),
                    article.revision(),
                    article.status(),
                    article.headline(),
                    article.byline(),
                    article.outlet(),
                    article.url(),
                    article.publishedAt(),
                    article.acceptedAt(),
                    article.checkedAt(),
                    article.embargoedUntil(),
                    article.notChecked(),
                    article.score(),
                    new Counts(article.errors(), article.warnings(), article.notices()),
                    new Open(article.openErrors(), article.openWarnings(), open),
                    article.review(),
                    article.assignee(),
                    article.failure());
        }
    }

    /** Flags by severity. */
    public record Counts(int error, int warning, int notice) {}

    /**
     * Flags that nobody has decided on, by severity; notices need no decision.
     *
     * @param byCategory the same by category; one without open flags is missing
     */
    public record Open(int error, int warning, Map<Category, Long> byCategory) {}

    static ReportListJson of(ReportPage page) {
        return new ReportListJson(
                page.articles().stream()
                        .map(article -> Item.of(article, page.openOf(article)))
                        .toList(),
                page.next().map(ReportCursor::token).orElse(null));
    }
}
