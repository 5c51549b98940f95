package dev.copydesk.report.web.review;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.decision.Remark;
import dev.copydesk.report.revision.Revisions;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.RevisionView;

/**
 * What was decided on a flag.
 *
 * @param look {@code accepted} or {@code dismissed}
 * @param label the same in words, with the reason of a dismissal
 * @param comment to the decision, or null
 * @param carriedFrom the revision in which it was decided, where that is not the one shown; else null
 */
public record DecisionView(String look, String label, String comment, String by, Moment at, RevisionView carriedFrom) {

    /** Something that an editor said about a flag. */
    public record RemarkView(String author, Moment at, String words) {
        static RemarkView of(Remark remark) {
            return new RemarkView(remark.author(), Moment.of(remark.at()), remark.words());
        }
    }

    /** Whether the words were to be changed, and still stand in a later revision. */
    public boolean stillThere() {
        return look.equals("accepted") && carriedFrom != null;
    }

    /**
     * What was decided.
     *
     * @param revision the one shown
     * @param all of the article
     */
    static DecisionView of(Decision decision, long revision, Revisions all) {
        boolean accepted = decision.status() == DecisionStatus.ACCEPTED;
        return new DecisionView(
                accepted ? "accepted" : "dismissed",
                accepted ? "Accepted" : "Dismissed: " + decision.reason().label(),
                decision.comment(),
                decision.by(),
                Moment.of(decision.at()),
                decision.revision() < revision ? RevisionView.of(decision.revision(), all) : null);
    }

    /** In a sentence, for who has decided otherwise at the same time. */
    String sentence() {
        return by + " was first: " + label + (comment == null ? "." : ", “" + comment + "”.");
    }
}
