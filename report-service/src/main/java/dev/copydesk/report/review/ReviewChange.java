package dev.copydesk.report.review;

import dev.copydesk.report.decision.ReviewStatus;

/**
 * What is to be changed about an article's review.
 *
 * @param assigns whether the assignee is to be changed at all
 * @param assignee name of an account, or null for nobody
 * @param status how far the review is, or null where that stays
 */
public record ReviewChange(boolean assigns, String assignee, ReviewStatus status) {
    /** The article is handed to someone, or with null to nobody. */
    public static ReviewChange assignee(String name) {
        return new ReviewChange(true, name, null);
    }

    /** The review is this far. */
    public static ReviewChange status(ReviewStatus how) {
        return new ReviewChange(false, null, how);
    }
}
