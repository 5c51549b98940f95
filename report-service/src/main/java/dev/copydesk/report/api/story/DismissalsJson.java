package dev.copydesk.report.api.story;

import dev.copydesk.report.api.DecisionJson;
import dev.copydesk.report.review.StoryDesk.Kept;
import dev.copydesk.report.review.StoryDesk.Outcome;
import java.util.List;

/**
 * What became of flags that were to be dismissed together.
 *
 * @param dismissed how many are dismissed now
 * @param kept those that stay as they are
 */
public record DismissalsJson(int dismissed, List<KeptJson> kept) {
    /**
     * A flag that stays as it is.
     *
     * @param decision what someone else has decided in the meantime; null where that was taken back, or the flag is gone
     */
    public record KeptJson(String articleId, String flag, DecisionJson decision) {
        static KeptJson of(Kept kept) {
            return new KeptJson(
                    kept.flag().articleId(),
                    kept.flag().fingerprint(),
                    kept.theirs() == null ? null : DecisionJson.of(kept.theirs()));
        }
    }

    static DismissalsJson of(Outcome outcome) {
        return new DismissalsJson(
                outcome.dismissed().size(),
                outcome.kept().stream().map(KeptJson::of).toList());
    }
}
