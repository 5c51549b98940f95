package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.util.List;
import java.util.Set;

/** Tells whether a figure says by how much something rose or fell: "a 300 per cent increase", "a fall of 5%", "up 5%", "rose 5%". */
final class Changes {
    private static final Set<String> RISES = Set.of(
            "increase",
            "rise",
            "jump",
            "gain",
            "growth",
            "surge",
            "hike",
            "climb",
            "leap",
            "improvement",
            "upturn",
            "raise",
            "spike",
            "uplift",
            "bump",
            "boost",
            "upswing",
            "expansion",
            "escalation",
            "mark-up",
            "premium",
            "profit");
    private static final Set<String> FALLS = Set.of(
            "decrease",
            "drop",
            "fall",
            "decline",
            "slump",
            "cut",
            "reduction",
            "plunge",
            "dip",
            "slide",
            "loss",
            "downturn",
            "discount",
            "slippage",
            "tumble",
            "collapse",
            "saving",
            "shrinkage",
            "contraction",
            "markdown",
            "drop-off",
            "fall-off",
            "plummet",
            "retreat");

    /** Nouns that as often say what an amount is as how it changed: "a $3bn loss", "a £40 discount". */
    private static final Set<String> COUNTED_LOSSES = Set.of(
            "loss", "saving", "discount", "gain", "cut", "raise", "hike", "boost", "premium", "profit", "expansion");

    /** What makes of a change one that somebody wants, fears or bargains for. */
    private static final Set<String> PLANS = Set.of(
            "target",
            "goal",
            "forecast",
            "limit",
            "cap",
            "rate",
            "tax",
            "estimate",
            "projection",
            "plan",
            "proposal",
            "offer",
            "deal",
            "range",
            "threshold",
            "demand",
            "request",
            "claim",
            "bid",
            "ceiling",
            "rule",
            "clause",
            "code",
            "coupon",
            "voucher",
            "option");

    private static final Set<String> RISE_VERBS = Set.of(
            "rise",
            "climb",
            "grow",
            "increase",
            "jump",
            "surge",
            "soar",
            "swell",
            "gain",
            "expand",
            "leap",
            "spike",
            "rocket");
    private static final Set<String> FALL_VERBS = Set.of(
            "fall",
            "drop",
            "decline",
            "decrease",
            "plunge",
            "slump",
            "shrink",
            "dip",
            "tumble",
            "sink",
            "slide",
            "lose",
            "plummet",
            "contract",
            "slip");

    /** Verbs whose object changes: "cut its workforce by 15%". */
    private static final Set<String> CAUSED_RISES = Set.of("raise", "lift", "boost", "push", "improve", "put", "hike");

    private static final Set<String> CAUSED_FALLS =
            Set.of("cut", "reduce", "lower", "slash", "trim", "shorten", "shave", "scale", "bring", "devalue");

    private static final int FARTHEST_VERB = 7;

    /** "shares make up 47%", "it added up 12%": with these verbs "up" is no rise. */
    private static final Set<String> MAKING = Set.of("make", "take", "eat", "swallow", "use", "soak", "add", "give");

    private Changes() {}

    /**
     * The class of the change that a figure names, or null when it names none.
     *
     * @param from index of the figure's first piece, hedge included
     * @param next index of the piece behind the figure
     */
    static Action of(List<Piece> pieces, int from, int next) {
        CountedNoun.Found noun = CountedNoun.at(pieces, next);
        Action action = noun == null ? null : ofNoun(noun.lemma());
        action = action == null ? ofFirst(pieces, next, noun) : action;
        if (action != null) {
            return action;
        }
        Action compared = compared(pieces, next);
        if (compared != null) {
            return compared;
        }
        Piece before = from > 0 ? pieces.get(from - 1) : null;
        if (before == null) {
            return null;
        }
        if (before.is("of") && from > 1) {
            return ofNoun(pieces.get(from - 2).token().lemma());
        }
        boolean makesUp = before.is("up")
                && from > 1
                && MAKING.contains(pieces.get(from - 2).token().lemma());
        if (!makesUp && before.is("up") || before.is("higher")) {
            return Action.RISE_BY;
        }
        if (before.is("down") || before.is("lower")) {
            return Action.FALL_BY;
        }
        if (before.is("by") && from > 1 && pieces.get(from - 2).is("up")) {
            return Action.RISE_BY;
        }
        if (before.is("by") && from > 1 && pieces.get(from - 2).is("down")) {
            return Action.FALL_BY;
        }
        return before.is("by") && from > 1
                ? by(pieces, from - 2)
                : ofVerb(before.token().lemma());
    }

    /**
     * The same for an amount, where only "a rise of 40 seats", "up 40 seats from" and "the $40 rise" are sure: "shot down 40" is no
     * change.
     *
     * @param next index of the piece behind the figure and its noun
     * @param measured whether the figure is money or has a unit, so that a noun behind it is not what it counts
     */
    static Action ofAmount(List<Piece> pieces, int from, int next, boolean measured) {
        CountedNoun.Found noun = measured ? CountedNoun.at(pieces, next) : null;
        if (noun != null && !COUNTED_LOSSES.contains(noun.lemma()) && ofNoun(noun.lemma()) != null) {
            return ofNoun(noun.lemma());
        }
        if (from < 2) {
            return null;
        }
        Piece before = pieces.get(from - 1);
        if (before.is("of")) {
            return ofNoun(pieces.get(from - 2).token().lemma());
        }
        boolean compared = next < pieces.size()
                && (pieces.get(next).is("from") || pieces.get(next).is("on"));
        if (!compared || !pieces.get(from - 2).is(",")) {
            return null;
        }
        return before.is("up") ? Action.RISE_BY : before.is("down") ? Action.FALL_BY : null;
    }

    /** "called the 13 per cent rise indecent": what stands behind a change may look like a noun, but a plan is no change. */
    private static Action ofFirst(List<Piece> pieces, int next, CountedNoun.Found phrase) {
        boolean two = phrase != null && phrase.next() == next + 2 && !PLANS.contains(phrase.lemma());
        return two && pieces.get(next).token().tagged("NN")
                ? ofNoun(pieces.get(next).token().lemma())
                : null;
    }

    /** "20 per cent more", "5% higher than". */
    private static Action compared(List<Piece> pieces, int next) {
        if (next >= pieces.size()) {
            return null;
        }
        return switch (pieces.get(next).lower()) {
            case "more",
                    "higher",
                    "up",
                    "above",
                    "larger",
                    "bigger",
                    "dearer",
                    "costlier",
                    "pricier",
                    "heavier",
                    "taller",
                    "longer" -> Action.RISE_BY;
            case "less", "fewer", "lower", "down", "below", "smaller", "short", "cheaper", "lighter", "shorter" ->
                Action.FALL_BY;
            default -> null;
        };
    }

    private static Action ofNoun(String lemma) {
        if (RISES.contains(lemma)) {
            return Action.RISE_BY;
        }
        return FALLS.contains(lemma) ? Action.FALL_BY : null;
    }

    /** "rose by 5%", "cut its workforce by 15%": the last verb of a change before "by", a few words back. */
    private static Action by(List<Piece> pieces, int last) {
        for (int i = last; i >= 0 && i > last - FARTHEST_VERB; i--) {
            String lemma = pieces.get(i).token().lemma();
            Action action = pieces.get(i).token().tagged("VB") ? ofVerb(lemma) : null;
            if (action == null && pieces.get(i).token().tagged("VB")) {
                action = CAUSED_RISES.contains(lemma)
                        ? Action.RISE_BY
                        : CAUSED_FALLS.contains(lemma) ? Action.FALL_BY : null;
            }
            if (action != null) {
                return action;
            }
        }
        return null;
    }

    private static Action ofVerb(String lemma) {
        if (RISE_VERBS.contains(lemma)) {
            return Action.RISE_BY;
        }
        return FALL_VERBS.contains(lemma) ? Action.FALL_BY : null;
    }
}
