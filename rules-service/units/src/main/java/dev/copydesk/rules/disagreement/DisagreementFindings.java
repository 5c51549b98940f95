package dev.copydesk.rules.disagreement;

import dev.copydesk.rules.article.Finding;

/** Words the findings: what stands here, what stands there, and how many outlets have either. */
public final class DisagreementFindings {
    private DisagreementFindings() {}

    /** One speaker in two wordings. */
    public static Finding of(QuoteMismatch mismatch, String text) {
        String here = text.substring(mismatch.here().start(), mismatch.here().end());
        Finding finding = Finding.of("attribution.quote-mismatch", text)
                .at(mismatch.here().start(), mismatch.here().end())
                .message("The words of " + mismatch.here().speaker() + " are quoted here as " + here
                        + " and elsewhere on the" + " story as " + mismatch.there()
                        + ". A quotation is word for word: go back to the source.")
                .working(here + ": " + outlets(mismatch.voicesHere()) + "; " + mismatch.there() + ": "
                        + outlets(mismatch.voicesThere()));
        if (mismatch.voicesHere() == mismatch.voicesThere()) {
            finding.working(
                    mismatch.later() ? "The other wording was published first." : "This wording was published first.");
        }
        mismatch.passages().forEach(finding::evidence);
        return finding;
    }

    /** One thing with two figures. */
    public static Finding of(FigureConflict conflict, String text) {
        String here = text.substring(conflict.here().start(), conflict.here().phraseEnd());
        Finding finding = Finding.of("story.figure-conflict", text)
                .at(conflict.here().start(), conflict.here().phraseEnd())
                .message("The copy has " + here + "; " + outlets(conflict.voicesThere()) + " on the story "
                        + (conflict.voicesThere() == 1 ? "has " : "have ") + conflict.there()
                        + ". Both can't be right. Find out which figure is, and of when.")
                .working(here + ": " + outlets(conflict.voicesHere()) + "; " + conflict.there() + ": "
                        + outlets(conflict.voicesThere()));
        conflict.passages().forEach(finding::evidence);
        return finding;
    }

    private static String outlets(int count) {
        return count == 1 ? "one outlet" : count + " outlets";
    }
}
