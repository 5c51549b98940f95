package dev.copydesk.report.web.review;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.web.StatusView;

/**
 * An article that has no report: not known, not checked yet, or failed at the first try.
 *
 * @param known whether anything is known of the article
 * @param headline the id, where nothing better is known
 * @param failure why it could not be handled, or null
 */
public record WaitingView(
        String user,
        String articleId,
        boolean known,
        StatusView status,
        String headline,
        String outlet,
        String failure) {
    static WaitingView of(String user, Article article) {
        return new WaitingView(
                user,
                article.articleId(),
                true,
                StatusView.of(article.status(), null),
                article.headline(),
                article.outlet(),
                article.failure());
    }

    static WaitingView unknown(String user, String articleId) {
        return new WaitingView(user, articleId, false, StatusView.WAITING, articleId, null, null);
    }

    public boolean isWithdrawn() {
        return status == StatusView.WITHDRAWN;
    }

    public String version() {
        return status.name();
    }
}
