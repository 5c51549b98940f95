package dev.copydesk.report.web.review;

import dev.copydesk.report.review.ConflictingDecisionException;
import dev.copydesk.report.review.ConflictingReviewException;
import dev.copydesk.report.revision.Revisions;

/**
 * What was not done because another was first. Of a decision there is what its editor chose and typed: nothing of it is lost.
 *
 * @param flag fingerprint of the flag; empty where it was about the review
 * @param why what happened instead, in a sentence
 * @param choice what was chosen: {@code accept}, {@code undo} or the reason of a dismissal
 * @param comment what was typed; empty where nothing was
 */
public record Refusal(String flag, String why, String choice, String comment) {
    static Refusal of(ConflictingDecisionException conflict, String flag, String choice, String comment) {
        boolean open = conflict.theirs() == null || conflict.theirs().isOpen();
        String why = open
                ? "Someone took the decision back at the same time."
                : DecisionView.of(conflict.theirs(), conflict.theirs().revision(), Revisions.NONE)
                        .sentence();
        return new Refusal(flag, why, choice, comment == null ? "" : comment);
    }

    static Refusal of(ConflictingReviewException conflict) {
        return new Refusal("", conflict.getMessage(), "", "");
    }

    /** Whether it was about the review, not about a flag. */
    public boolean ofReview() {
        return flag.isEmpty();
    }

    /** Whether there is something to be kept that is not said by a button alone. */
    public boolean isUnfolded() {
        return !comment.isEmpty() || !(choice.equals("accept") || choice.equals("undo"));
    }
}
