package dev.copydesk.report.api;

import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleReport;

/**
 * How far editors are with an article.
 *
 * @param assignee who reviews it, or null
 * @param toDecide errors and warnings of the newest report
 * @param decided those of them that were decided
 * @param score 0 to 100, over the open flags; null where nothing was checked
 */
public record ReviewJson(
        String articleId, ReviewStatus status, String assignee, int toDecide, int decided, Integer score) {
    static ReviewJson of(Article article) {
        int toDecide = article.errors() + article.warnings();
        return new ReviewJson(
                article.articleId(),
                article.review(),
                article.assignee(),
                toDecide,
                toDecide - article.openErrors() - article.openWarnings(),
                article.score());
    }

    static ReviewJson of(ArticleReport found) {
        return of(found.article());
    }
}
