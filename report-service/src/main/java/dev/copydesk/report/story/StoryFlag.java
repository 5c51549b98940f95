package dev.copydesk.report.story;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.ReportedFlag;

/**
 * A flag of the newest report on an article of a story.
 *
 * @param last what was decided on it last, taken back or not; null where nothing ever was
 */
public record StoryFlag(Article article, ReportedFlag flag, Decision last) {
    /** What decisions on it are kept by. */
    public DecisionKey key() {
        return new DecisionKey(article.articleId(), flag.fingerprint());
    }

    /** The version that the next decision has to name. */
    public int version() {
        return last == null ? 0 : last.version();
    }

    /** Whether nothing that was decided holds. */
    public boolean isOpen() {
        return last == null || last.isOpen();
    }
}
