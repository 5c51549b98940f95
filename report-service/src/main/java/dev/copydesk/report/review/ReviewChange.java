package dev.copydesk.report.review;

import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Article;
import java.util.Objects;

/**
 * What is to be changed about an article's review.
 *
 * @param assigns whether the assignee is to be changed at all
 * @param assignee name of an account, or null for nobody
 * @param status how far the review is, or null where that stays
 * @param seenAssignee whom the editor had before them, empty for nobody; null where that does not matter
 * @param seenStatus how far it was as the editor had it before them; null where that does not matter
 */
public record ReviewChange(
        boolean assigns, String assignee, ReviewStatus status, String seenAssignee, ReviewStatus seenStatus) {
    /** The article is handed to someone, or with null to nobody. */
    public static ReviewChange assignee(String name) {
        return new ReviewChange(true, name, null, null, null);
    }

    /** The review is this far. */
    public static ReviewChange status(ReviewStatus how) {
        return new ReviewChange(false, null, how, null, null);
    }

    /** The same by an editor who had this before them. */
    public ReviewChange seeing(String otherAssignee, ReviewStatus otherStatus) {
        return new ReviewChange(assigns, assignee, status, otherAssignee, otherStatus);
    }

    boolean hasSeenAssigneeOf(Article article) {
        return seenAssignee == null || seenAssignee.equals(Objects.toString(article.assignee(), ""));
    }

    /** The first decision begins a review by itself: only whether it is done can come as a surprise. */
    boolean hasSeenStatusOf(Article article) {
        return seenStatus == null || (seenStatus == ReviewStatus.DONE) == (article.review() == ReviewStatus.DONE);
    }
}
