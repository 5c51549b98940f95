package dev.copydesk.report.web.review;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.web.ReviewStatusView;
import java.util.ArrayList;
import java.util.List;

/**
 * How far the review of an article is.
 *
 * @param assignee who reviews it; empty where nobody does
 * @param editors whom it can be assigned to
 * @param decided errors and warnings that were decided
 * @param toDecide errors and warnings
 * @param open whether the reader may decide on this report
 */
public record DeskView(
        ReviewStatusView status, String assignee, List<String> editors, int decided, int toDecide, boolean open) {
    static DeskView of(Article article, List<String> editors, boolean open) {
        int toDecide = article.errors() + article.warnings();
        String assignee = article.assignee() == null ? "" : article.assignee();
        List<String> known = new ArrayList<>(editors);
        if (!assignee.isEmpty() && !known.contains(assignee)) {
            known.add(assignee);
        }
        return new DeskView(
                ReviewStatusView.of(article.review()),
                assignee,
                known,
                toDecide - article.openErrors() - article.openWarnings(),
                toDecide,
                open);
    }

    public boolean isDone() {
        return status.look().equals("done");
    }

    /** Whether every error and warning was decided. */
    public boolean isComplete() {
        return toDecide > 0 && decided == toDecide;
    }
}
