package dev.copydesk.rules.arithmetic.retelling;

import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.People;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A figure of the headline or standfirst that the body does not have. A headline rounds, adds up and leaves out what it counts, so
 * a figure is held against the body's only where none of them, no sum and no difference of two of them bears it out.
 */
public final class Headlines {
    /** Id of the rule for a headline with another figure than the body. */
    public static final String RULE = "arithmetic.headline-mismatch";

    /** What stands for itself: "14 dead", "14 dead in all", "up by 14%". */
    private static final Set<Part> WHOLE = EnumSet.of(Part.NONE, Part.TOTAL, Part.DIFFERENCE);

    /** So many figures above a body are looked at. */
    private static final int MOST_ABOVE = 20;

    /** So many figures of a body are added up two by two. */
    private static final int MOST_ADDED = 100;

    private Headlines() {}

    /**
     * The claims that figures above the body are the body's.
     *
     * @param told all figures of the article, those that are only implied and ordinals included
     * @param above blocks that are headline or standfirst
     */
    public static List<Claim> of(String text, List<Figure> told, Set<Integer> above) {
        List<Figure> body =
                told.stream().filter(figure -> !above.contains(figure.block())).toList();
        return told.stream()
                .filter(figure -> above.contains(figure.block()) && checkable(figure))
                .limit(MOST_ABOVE)
                .filter(figure -> !isBorneOut(figure, body))
                .flatMap(figure -> against(text, figure, body).stream())
                .toList();
    }

    private static boolean checkable(Figure figure) {
        return figure.exact()
                && figure.listed()
                && WHOLE.contains(figure.part())
                && figure.value().compareTo(BigDecimal.ONE) > 0
                && switch (figure.measure()) {
                    case COUNT, MONEY, PERCENT, UNIT, AGE -> true;
                    default -> false;
                };
    }

    private static boolean isBorneOut(Figure figure, List<Figure> body) {
        return body.stream().anyMatch(other -> bears(other, figure)) || isWorkedOut(figure, body);
    }

    /** Whether a figure of the body is the one above it, which may be rounded or leave out the unit: "dead at 77". */
    private static boolean bears(Figure other, Figure figure) {
        if (other.value().compareTo(figure.value()) == 0) {
            return true;
        }
        boolean rounded = rounds(other, figure, RoundingMode.FLOOR) || rounds(other, figure, RoundingMode.CEILING);
        return other.addsTo(figure) && (rounded || other.interval().meets(figure.interval()));
    }

    private static boolean rounds(Figure other, Figure figure, RoundingMode mode) {
        BigDecimal grain = figure.quantity().grain();
        return grain.signum() > 0
                && other.value().divide(grain, 0, mode).multiply(grain).compareTo(figure.value()) == 0;
    }

    /** Whether two figures of the body, or one of them told for two, come to it. */
    private static boolean isWorkedOut(Figure figure, List<Figure> body) {
        List<BigDecimal> terms = body.stream()
                .filter(other -> other.addsTo(figure))
                .limit(MOST_ADDED)
                .map(Figure::value)
                .toList();
        for (BigDecimal one : terms) {
            for (BigDecimal other : terms) {
                if (one.add(other).compareTo(figure.value()) == 0
                        || one.subtract(other).compareTo(figure.value()) == 0) {
                    return true;
                }
            }
        }
        return terms.stream().reduce(BigDecimal.ZERO, BigDecimal::add).compareTo(figure.value()) == 0;
    }

    /** What the body has for the same thing, if it has one figure for it and no more. */
    private static Optional<Claim> against(String text, Figure figure, List<Figure> body) {
        List<Figure> same =
                body.stream().filter(other -> ofOneThing(figure, other)).toList();
        if (values(same) == 1 && !same.get(0).implied()) {
            return Optional.of(same.get(0)).filter(Figure::exact).map(other -> claim(text, figure, other));
        }
        List<Figure> slips = body.stream()
                .filter(other -> other.exact()
                        && other.likeKind(figure)
                        && Slip.likely(figure.value(), other.value())
                        && (sayAlike(figure, other) || standsAloneInLead(other, body)))
                .toList();
        return values(slips) == 1 ? Optional.of(claim(text, figure, slips.get(0))) : Optional.empty();
    }

    private static long values(List<Figure> figures) {
        return figures.stream()
                .map(figure -> figure.value().stripTrailingZeros())
                .distinct()
                .count();
    }

    /** Whether both count what one kind of event did, or are the age of the one person whose age is told. */
    private static boolean ofOneThing(Figure figure, Figure other) {
        if (figure.measure() == Measure.AGE) {
            return other.measure() == Measure.AGE;
        }
        Action action = figure.quantity().action();
        return figure.count()
                && other.count()
                && Conflicts.EVENTS.contains(action)
                && other.quantity().action() == action
                && WHOLE.contains(other.part())
                && (figure.likeKind(other) || People.counted(figure) && People.counted(other));
    }

    /** Whether it is the only percentage, amount or measure of its kind where the body begins: the headline's, told again. */
    private static boolean standsAloneInLead(Figure other, List<Figure> body) {
        int begins = body.get(0).block();
        List<Figure> lead = body.stream()
                .filter(figure -> figure.block() <= begins + 1 && figure.addsTo(other))
                .toList();
        return !other.count() && values(lead) == 1 && lead.get(0).value().compareTo(other.value()) == 0;
    }

    /** Whether a likely slip is of the same thing: both have a noun, or a verb of one class. */
    private static boolean sayAlike(Figure figure, Figure other) {
        boolean noun = figure.noun() != null && figure.noun().equals(other.noun());
        Action action = figure.quantity().action();
        boolean verb = action != Action.NONE
                && action != Action.OTHER
                && action == other.quantity().action();
        String saying = figure.quantity().verb();
        return noun || verb || saying != null && saying.equals(other.quantity().verb());
    }

    private static Claim claim(String text, Figure figure, Figure body) {
        return Claim.of(RULE, figure, body.value(), new Interval(body.value(), body.value()), List.of(body))
                .working(text.substring(figure.start(), figure.phraseEnd()) + " here, "
                        + text.substring(body.start(), body.phraseEnd()) + " in the body")
                .fix(new Claim.Fix(
                        figure.start(), figure.end(), Wording.like(text, figure, body.value()), "the body's figure"))
                .likely();
    }
}
