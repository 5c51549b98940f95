package dev.copydesk.report.report;

import dev.copydesk.report.decision.ReviewStatus;

/**
 * How much an article needs an editor's eye, as a number that a list can be sorted by, the most urgent highest. Open errors
 * come before open warnings, these before failures, and these before what has nothing open; what is done or withdrawn comes
 * last. What goes out soon comes first among equals, but that changes as time goes by, and so is left to the list.
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
        return new Urgency(standing(article));
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
}
