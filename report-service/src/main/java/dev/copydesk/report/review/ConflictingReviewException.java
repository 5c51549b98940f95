package dev.copydesk.report.review;

import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.report.ArticleReport;

/** Someone else has taken the article or said how far it is in the meantime, which would have been lost. */
public class ConflictingReviewException extends ConflictException {
    private static final long serialVersionUID = 1L;

    private final transient ArticleReport theirs;

    private ConflictingReviewException(String message, ArticleReport theirs) {
        super(message);
        this.theirs = theirs;
    }

    static ConflictingReviewException anotherAssignee(ArticleReport now) {
        String assignee = now.article().assignee();
        return new ConflictingReviewException(
                assignee == null ? "Someone handed it back meanwhile." : assignee + " took it meanwhile.", now);
    }

    static ConflictingReviewException anotherStatus(ArticleReport now) {
        boolean done = now.article().review() == ReviewStatus.DONE;
        return new ConflictingReviewException(
                done ? "Someone marked it as done meanwhile." : "Someone opened it again meanwhile.", now);
    }

    /** The article as the other has left it. */
    public ArticleReport theirs() {
        return theirs;
    }
}
