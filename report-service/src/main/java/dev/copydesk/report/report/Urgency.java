package dev.copydesk.report.report;

import dev.copydesk.report.decision.ReviewStatus;
import java.time.Instant;

/**
 * How soon an editor should look at an article, as a number that a list can be sorted by, the most urgent highest. Open
 * errors come before open warnings, these before failures, and these before what has nothing open; what is done or withdrawn
 * comes last. Among equals, what was not yet out when it was checked comes first: it can still be put right in time.
 *
 * @param value zero where nothing is left to do
 */
record Urgency(int value) {
    private static final int DONE = 0;
    private static final int CLEAR = 2;
    private static final int FAILED = 4;
    private static final int WARNINGS = 6;
    private static final int ERRORS = 8;

    static Urgency of(Article article) {
        int standing = standing(article);
        return new Urgency(standing == DONE ? DONE : standing + (isUnpublished(article) ? 1 : 0));
    }

    private static int standing(Article article) {
        if (article.status() == ArticleStatus.WITHDRAWN || article.review() == ReviewStatus.DONE) {
            return DONE;
        }
        if (article.openErrors() > 0) {
            return ERRORS;
        }
        if (article.openWarnings() > 0) {
            return WARNINGS;
        }
        return article.status() == ArticleStatus.FAILED ? FAILED : CLEAR;
    }

    private static boolean isUnpublished(Article article) {
        Instant out = article.embargoedUntil() == null ? article.publishedAt() : article.embargoedUntil();
        return out != null && article.checkedAt() != null && out.isAfter(article.checkedAt());
    }
}
