package dev.copydesk.report.web;

import dev.copydesk.report.decision.ReviewStatus;

/** How far a review is, in a word. {@code look} names its look in the style sheet. */
public record ReviewStatusView(String look, String label) {
    /** How a page calls this status. */
    public static ReviewStatusView of(ReviewStatus status) {
        return switch (status) {
            case NEW -> new ReviewStatusView("new", "New");
            case IN_REVIEW -> new ReviewStatusView("in-review", "In review");
            case DONE -> new ReviewStatusView("done", "Done");
        };
    }
}
