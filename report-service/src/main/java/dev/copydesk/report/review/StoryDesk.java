package dev.copydesk.report.review;

import static java.util.stream.Collectors.toMap;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.story.StoryFlag;
import dev.copydesk.report.story.StoryFlags;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What editors do with many flags of a story at once. Each flag is decided on by itself, under its article's lock and with its
 * line in the audit trail, so that each can be opened again by itself, and no article waits for the others.
 */
@ApplicationScoped
public class StoryDesk {
    /** The most flags that are decided on at once. */
    public static final int MOST_AT_ONCE = 500;

    private final Desk desk;
    private final StoryFlags flags;

    StoryDesk(Desk desk, StoryFlags flags) {
        this.desk = desk;
        this.flags = flags;
    }

    /**
     * A flag as an editor had it before them.
     *
     * @param version of the last decision on it; 0 for none
     */
    public record Seen(DecisionKey flag, int version) {}

    /**
     * A flag that stays as it is.
     *
     * @param theirs what someone else has decided in the meantime; null where it was taken back, or the story no longer has
     *     the flag
     */
    public record Kept(DecisionKey flag, Decision theirs) {}

    /**
     * What became of the flags.
     *
     * @param dismissed those that are dismissed now, or were just so before
     * @param kept those that others were faster with, or that are gone
     */
    public record Outcome(List<DecisionKey> dismissed, List<Kept> kept) {
        public Outcome {
            dismissed = List.copyOf(dismissed);
            kept = List.copyOf(kept);
        }
    }

    /**
     * Dismisses flags of one rule on the articles of one story. The same request may be sent again.
     *
     * @param seen the flags to dismiss; others of the rule stay open
     * @param ruling a dismissal
     */
    public Outcome dismiss(String story, String rule, List<Seen> seen, Ruling ruling, Editor editor) {
        Map<DecisionKey, StoryFlag> known =
                flags.of(story, rule, editor.clearance()).stream().collect(toMap(StoryFlag::key, flag -> flag));
        List<DecisionKey> dismissed = new ArrayList<>();
        List<Kept> kept = new ArrayList<>();
        for (Seen each : seen) {
            try {
                boolean done = known.containsKey(each.flag())
                        && desk.decide(each.flag(), ruling, each.version(), editor, Map.of("story", story))
                                .isPresent();
                if (done) {
                    dismissed.add(each.flag());
                } else {
                    kept.add(new Kept(each.flag(), null));
                }
            } catch (ConflictingDecisionException conflict) {
                kept.add(new Kept(each.flag(), conflict.theirs()));
            }
        }
        return new Outcome(dismissed, kept);
    }
}
