package dev.copydesk.ingest.language.quantity;

import static dev.copydesk.contracts.fact.Quantity.Hedge.ABOUT;
import static dev.copydesk.contracts.fact.Quantity.Hedge.AT_LEAST;
import static dev.copydesk.contracts.fact.Quantity.Hedge.EXACT;
import static dev.copydesk.contracts.fact.Quantity.Hedge.LESS_THAN;
import static dev.copydesk.contracts.fact.Quantity.Hedge.MORE_THAN;
import static dev.copydesk.contracts.fact.Quantity.Hedge.NEARLY;
import static dev.copydesk.contracts.fact.Quantity.Hedge.UP_TO;

import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.ingest.language.quantity.numeral.Piece;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The words that qualify a figure, before it and behind it, and the interval that they leave. */
final class Hedges {
    private static final int LONGEST = 4;

    private static final Map<String, Hedge> BEFORE = Map.ofEntries(
            Map.entry("about", ABOUT),
            Map.entry("around", ABOUT),
            Map.entry("some", ABOUT),
            Map.entry("roughly", ABOUT),
            Map.entry("approximately", ABOUT),
            Map.entry("circa", ABOUT),
            Map.entry("estimated", ABOUT),
            Map.entry("an estimated", ABOUT),
            Map.entry("close to", NEARLY),
            Map.entry("nearly", NEARLY),
            Map.entry("almost", NEARLY),
            Map.entry("just under", NEARLY),
            Map.entry("just shy of", NEARLY),
            Map.entry("just short of", NEARLY),
            Map.entry("little under", NEARLY),
            Map.entry("little less than", NEARLY),
            Map.entry("at least", AT_LEAST),
            Map.entry("no fewer than", AT_LEAST),
            Map.entry("no less than", AT_LEAST),
            Map.entry("not less than", AT_LEAST),
            Map.entry("minimum of", AT_LEAST),
            Map.entry("more than", MORE_THAN),
            Map.entry("over", MORE_THAN),
            Map.entry("just over", MORE_THAN),
            Map.entry("above", MORE_THAN),
            Map.entry("in excess of", MORE_THAN),
            Map.entry("upwards of", MORE_THAN),
            Map.entry("north of", MORE_THAN),
            Map.entry("well over", MORE_THAN),
            Map.entry("up to", UP_TO),
            Map.entry("as many as", UP_TO),
            Map.entry("as much as", UP_TO),
            Map.entry("no more than", UP_TO),
            Map.entry("not more than", UP_TO),
            Map.entry("at most", UP_TO),
            Map.entry("maximum of", UP_TO),
            Map.entry("less than", LESS_THAN),
            Map.entry("fewer than", LESS_THAN),
            Map.entry("under", LESS_THAN),
            Map.entry("below", LESS_THAN));

    private static final Set<String> LAST_WORDS = BEFORE.keySet().stream()
            .map(hedge -> hedge.substring(hedge.lastIndexOf(' ') + 1))
            .collect(Collectors.toUnmodifiableSet());

    /** "adds up to 1,500" is no "up to 1,500". */
    private static final Set<String> ADDS = Set.of("add", "adds", "added", "adding", "sums", "totted", "makes");

    /** Verbs that "over" belongs to: "has handed over £61,500". */
    private static final Set<String> GIVEN_OVER = Set.of(
            "hand", "turn", "take", "sign", "give", "knock", "win", "bring", "carry", "pay", "spill", "run", "move",
            "fork");

    /** Verbs of motion behind which "up to" says where to: "went up to 14% from 11%". */
    private static final Set<String> MOVED_UP = Set.of(
            "go", "come", "move", "creep", "climb", "push", "bump", "jump", "shoot", "edge", "inch", "bring", "send",
            "tick", "step", "nudge", "put", "round");

    /** Whether "up to" belongs to the verb before it, and no "can" or "may" makes a limit of it. */
    private static boolean movedUp(List<Piece> pieces, int verb) {
        return verb >= 0
                && pieces.get(verb).token().tagged("VB")
                && MOVED_UP.contains(pieces.get(verb).token().lemma())
                && (verb == 0 || !pieces.get(verb - 1).token().tagged("MD"));
    }

    private static boolean handed(List<Piece> pieces, int verb) {
        return verb >= 0
                && pieces.get(verb).token().tagged("VB")
                && GIVEN_OVER.contains(pieces.get(verb).token().lemma());
    }

    private Hedges() {}

    /** A hedge and the index of the first piece that it takes. */
    record Found(Hedge hedge, int from) {}

    /** The hedge that ends right before a piece; exact, from that piece on, when there is none. */
    static Found before(List<Piece> pieces, int at) {
        if (at == 0 || !LAST_WORDS.contains(pieces.get(at - 1).lower())) {
            return new Found(EXACT, at);
        }
        for (int length = Math.min(LONGEST, at); length > 0; length--) {
            StringBuilder words = new StringBuilder();
            for (int i = at - length; i < at; i++) {
                words.append(i > at - length ? " " : "").append(pieces.get(i).lower());
            }
            Hedge hedge = BEFORE.get(words.toString());
            boolean added = hedge == UP_TO
                    && at - length > 0
                    && ADDS.contains(pieces.get(at - length - 1).lower());
            boolean handed = length == 1 && pieces.get(at - 1).is("over") && handed(pieces, at - 2);
            boolean moved = hedge == UP_TO && length == 2 && pieces.get(at - 2).is("up") && movedUp(pieces, at - 3);
            if (hedge != null && !added && !handed && !moved) {
                return new Found(hedge, at - length);
            }
        }
        return new Found(EXACT, at);
    }

    /** The hedge behind a figure or its noun ("or so", "or more", "-odd"), or null. */
    static Hedge behind(List<Piece> pieces, int at) {
        if (at >= pieces.size()) {
            return null;
        }
        Piece piece = pieces.get(at);
        if (piece.is("odd") && piece.hyphen() || piece.is("ish")) {
            return ABOUT;
        }
        if (piece.is("plus") && piece.hyphen()
                || piece.is("+")
                        && at + 1 < pieces.size()
                        && !pieces.get(at + 1).digits()) {
            return AT_LEAST;
        }
        if (!piece.is("or") || at + 1 >= pieces.size()) {
            return null;
        }
        return switch (pieces.get(at + 1).lower()) {
            case "so", "thereabouts" -> ABOUT;
            case "more" -> AT_LEAST;
            case "fewer", "less" -> UP_TO;
            default -> null;
        };
    }

    /**
     * The lowest and the highest value that the wording allows. An exact figure allows what rounds to it where its grain says
     * that it is rounded. "Nearly" allows up to a grain below, "about" a tenth either way.
     */
    static BigDecimal[] bounds(BigDecimal value, BigDecimal grain, Hedge hedge, Measure measure) {
        BigDecimal half = rounded(grain, measure) ? grain.divide(BigDecimal.valueOf(2)) : BigDecimal.ZERO;
        BigDecimal tenth = value.abs().movePointLeft(1).max(half);
        BigDecimal step = measure == Measure.PERCENT ? grain.max(half) : tenth;
        return switch (hedge) {
            case EXACT, RANGE -> new BigDecimal[] {value.subtract(half), value.add(half)};
            case ABOUT -> new BigDecimal[] {value.subtract(tenth), value.add(tenth)};
            case NEARLY -> new BigDecimal[] {value.subtract(step), value};
            case AT_LEAST, MORE_THAN -> new BigDecimal[] {value, null};
            case UP_TO, LESS_THAN -> new BigDecimal[] {null, value};
        };
    }

    private static boolean rounded(BigDecimal grain, Measure measure) {
        return grain.compareTo(BigDecimal.ONE) != 0
                || measure == Measure.UNIT
                || measure == Measure.TEMPERATURE
                || measure == Measure.PERCENT
                || measure == Measure.PERCENTAGE_POINT;
    }
}
