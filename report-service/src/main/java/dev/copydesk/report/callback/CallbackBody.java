package dev.copydesk.report.callback;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ArticleStatus;
import java.time.Instant;

/**
 * What a CMS is told.
 *
 * @param type one of the constants
 * @param timestamp when it was so, in ISO 8601
 */
record CallbackBody(String type, String timestamp, Data data) {
    /** A revision was checked, for the first time or again; or what there is to show of it has changed without an editor. */
    static final String READY = "report.ready";

    /** An editor has said that nothing is left to do. */
    static final String DONE = "report.done";

    /** What was done is to be looked at again: an editor has said so, or flags are open again. */
    static final String REOPENED = "report.reopened";

    /** The source has taken the article back. */
    static final String WITHDRAWN = "report.withdrawn";

    /** A revision could not be checked. */
    static final String FAILED = "report.failed";

    /**
     * The article's newest report. Of an article under an embargo there are only its id and the link.
     *
     * @param id {@code <source>:<id in the source>}
     * @param report its page for editors
     * @param status of the article
     * @param notChecked why it was not checked, or null
     * @param review how far editors are
     * @param score 0 to 100, over the open flags; null where nothing was checked
     * @param flags all of them
     * @param open those that nobody has decided on; notices are not counted
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(
            String id,
            String report,
            Long revision,
            ArticleStatus status,
            String notChecked,
            ReviewStatus review,
            Integer score,
            Flags flags,
            Flags open) {}

    /** Flags by severity. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Flags(int errors, int warnings, Integer notices) {}

    static CallbackBody of(String type, Article article, String report, Instant at) {
        return new CallbackBody(type, at.toString(), data(article, report, at));
    }

    private static Data data(Article article, String report, Instant at) {
        if (article.isEmbargoedAt(at)) {
            return new Data(article.articleId(), report, null, null, null, null, null, null, null);
        }
        return new Data(
                article.articleId(),
                report,
                article.revision(),
                article.status(),
                article.notChecked(),
                article.review(),
                article.score(),
                new Flags(article.errors(), article.warnings(), article.notices()),
                new Flags(article.openErrors(), article.openWarnings(), null));
    }
}
