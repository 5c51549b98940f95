package dev.copydesk.rules.arithmetic.claim;

import dev.copydesk.contracts.Quantity.Measure;
import dev.copydesk.contracts.Quantity.Part;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Link;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What lies between two figures, and what is left of one. */
public final class Differences {
    /** Id of the rule for differences. */
    public static final String RULE = "arithmetic.difference";

    private static final int MOST_CANDIDATES = 5;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final Set<Link> COMPARED = EnumSet.of(Link.COMPARED, Link.TO);
    private static final Pattern BACK = Pattern.compile("\\b(?:the|that|this) $", Pattern.CASE_INSENSITIVE);
    private static final Pattern OF_A_POLL = Pattern.compile("\\b(?:error|interval|confidence|plus or minus)\\b");

    /** "The gap between the richest town, at $84,000, and the poorest, at $31,000, is". */
    private static final Pattern GAP = Pattern.compile(
            ".*\\b(?:gap|difference|margin) between [^.;\\n]*(?: is| was| stands at| stood at| widened to| narrowed to),? (?:now |only |just )?+",
            Pattern.DOTALL);

    private static final int LOOK = 160;
    private static final BigDecimal MOST_OFF = new BigDecimal("1.5");

    private Differences() {}

    /** The readings of a figure that names a difference: between any two figures of its kind near it. */
    public static List<Claim> between(String text, Around around) {
        Figure difference = around.figure();
        List<Figure> candidates = around.near(other -> operand(difference, other));
        String before = text.substring(Math.max(0, difference.start() - 50), difference.start());
        if (candidates.size() > MOST_CANDIDATES || OF_A_POLL.matcher(before).find()) {
            return List.of();
        }
        boolean nothingHere = candidates.stream().noneMatch(other -> other.sentence() == difference.sentence());
        List<Claim> claims = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            for (int j = i + 1; j < candidates.size(); j++) {
                Claim claim = of(text, difference, candidates.get(i), candidates.get(j));
                if (!readTogether(text, difference, candidates.get(i), candidates.get(j), nothingHere)) {
                    continue;
                }
                boolean sure = candidates.size() == 2 && sure(text, difference, candidates);
                claims.add(sure ? claim : claim.loose());
            }
        }
        return claims;
    }

    /** Whether a figure says how far two others are apart. */
    public static boolean names(String text, Figure figure) {
        boolean apart = figure.part() == Part.DIFFERENCE
                || figure.change()
                || GAP.matcher(text.substring(Math.max(0, figure.start() - LOOK), figure.start()))
                        .matches();
        boolean plain = figure.count()
                || figure.measure() == Measure.UNIT
                || figure.measure() == Measure.MONEY
                || figure.measure() == Measure.DURATION;
        boolean points =
                figure.measure() == Measure.PERCENTAGE_POINT && figure.value().compareTo(HUNDRED) < 0;
        return figure.exact() && (apart && plain || points);
    }

    /**
     * Whether both can be meant: a figure of the difference's own sentence is, where there is one. Points in a sentence without
     * percentages mean those before only where they point back: "the 7-point drop".
     */
    private static boolean readTogether(String text, Figure difference, Figure one, Figure two, boolean nothingHere) {
        boolean here = one.sentence() == difference.sentence() || two.sentence() == difference.sentence();
        if (difference.measure() != Measure.PERCENTAGE_POINT) {
            return here || nothingHere;
        }
        return one.sentence() == two.sentence()
                && (here
                        || BACK.matcher(text.substring(Math.max(0, difference.start() - 6), difference.start()))
                                .find());
    }

    /** Points are held only against two percentages that the copy itself compares. */
    private static boolean sure(String text, Figure difference, List<Figure> operands) {
        if (difference.measure() != Measure.PERCENTAGE_POINT) {
            return operands.get(0).sentence() == operands.get(1).sentence();
        }
        Figure one = operands.get(0);
        Figure two = operands.get(1);
        return one.sentence() == two.sentence() && COMPARED.contains(Link.between(text, one, two));
    }

    private static boolean operand(Figure difference, Figure other) {
        if (!other.term() || other.part() == Part.DIFFERENCE) {
            return false;
        }
        if (difference.measure() == Measure.PERCENTAGE_POINT) {
            return other.percent() && !other.change();
        }
        return difference.comparesWith(other)
                && !other.change()
                && other.value().compareTo(difference.value()) > 0;
    }

    private static Claim of(String text, Figure difference, Figure one, Figure two) {
        Figure large = one.value().compareTo(two.value()) >= 0 ? one : two;
        Figure small = large == one ? two : one;
        BigDecimal actual = large.value().subtract(small.value());
        Interval room = large.interval().minus(small.interval());
        Interval exact = difference.measure() == Measure.PERCENTAGE_POINT ? Interval.of(actual) : room;
        return Claim.of(RULE, difference, actual, exact, List.of(one, two))
                .working(Wording.plain(large.value()) + " − " + Wording.plain(small.value()) + " = "
                        + Wording.plain(actual))
                .fix(new Claim.Fix(
                        difference.start(),
                        difference.end(),
                        Wording.like(text, difference, actual),
                        "the difference worked out"));
    }

    private static final Pattern CLAUSE =
            Pattern.compile("(?: [a-z]++)? (?:that|who|which|whose|still|yet|not)\\b.*", Pattern.DOTALL);

    /** Whether a figure may be what is left of a whole: "the remaining 14", "the 14 that have yet to be found". */
    public static boolean rest(String text, Figure figure) {
        boolean definite = !figure.percent()
                && text.regionMatches(true, figure.start() - 4, "the ", 0, 4)
                && CLAUSE.matcher(text.substring(figure.end(), Math.min(text.length(), figure.end() + 30)))
                        .matches();
        return figure.part() == Part.REMAINDER || definite;
    }

    /** Whether a figure may stand beside what is left: of its kind, or money or a measure where that leaves out its unit. */
    private static boolean besideRest(Figure other, Figure rest) {
        boolean measured = other.measure() == Measure.MONEY || other.measure() == Measure.UNIT;
        return other.term() && (other.addsTo(rest) || rest.bare() && measured);
    }

    /** The readings of "the remaining 14": what is left of a whole when all the others, or only the last of them, are gone. */
    public static List<Claim> left(String text, Around around) {
        Figure rest = around.figure();
        int bracket = bracketOf(text, rest);
        List<Figure> others =
                around.before(other -> besideRest(other, rest) && standsBeside(bracketOf(text, other), bracket));
        Figure whole =
                others.stream().max((a, b) -> a.value().compareTo(b.value())).orElse(null);
        if (rest.percent()) {
            return leftOfHundred(text, around);
        }
        if (whole == null) {
            return List.of();
        }
        List<Figure> gone = others.stream()
                .filter(other -> other != whole && other.addsTo(whole))
                .toList();
        List<Figure> behind =
                gone.stream().filter(other -> other.index() > whole.index()).toList();
        if (gone.isEmpty()) {
            return List.of();
        }
        List<Claim> claims = new ArrayList<>();
        boolean sure = rest.part() == Part.REMAINDER
                && whole.part() == Part.WHOLE
                && gone.size() == 1
                && whole.sentence() == rest.sentence();
        Claim all = left(text, rest, whole, gone);
        boolean beside = others.size() == 2
                && others.stream().allMatch(other -> rest.sentence() - other.sentence() <= 1)
                && whole == others.get(0)
                && near(all);
        claims.add(sure ? all : beside ? all.likely() : all.loose());
        for (int i = 0; i < behind.size(); i++) {
            claims.add(left(text, rest, whole, behind.subList(i, behind.size())).loose());
        }
        return claims.stream().filter(Differences::leavesSome).toList();
    }

    /** What stands in brackets takes the figure before them apart, so it is no further part for one outside of them. */
    private static boolean standsBeside(int bracket, int bracketOfRest) {
        return bracket < 0 || bracket == bracketOfRest;
    }

    /** Where the brackets open that the figure stands in, or -1 when it stands in none that are near. */
    private static int bracketOf(String text, Figure figure) {
        for (int i = figure.start() - 1; i >= Math.max(0, figure.start() - LOOK); i--) {
            char c = text.charAt(i);
            if (c == ')' || c == '\n') {
                return -1;
            }
            if (c == '(') {
                return i;
            }
        }
        return -1;
    }

    /** "48% said yes, 37% no and the remaining 15%": shares of one whole come to a hundred, but for rounding. */
    private static List<Claim> leftOfHundred(String text, Around around) {
        Figure rest = around.figure();
        List<Figure> shares =
                around.before(other -> other.percent() && other.exact() && other.sentence() == rest.sentence());
        BigDecimal left = shares.stream().map(Figure::value).reduce(HUNDRED, BigDecimal::subtract);
        if (shares.size() < 2 || left.signum() <= 0) {
            return List.of();
        }
        String terms =
                shares.stream().map(share -> Wording.plain(share.value())).collect(Collectors.joining(" − "));
        return List.of(Claim.of(RULE, rest, left, Interval.of(left).widened(BigDecimal.ONE), shares)
                .working("100 − " + terms + " = " + Wording.plain(left))
                .fix(new Claim.Fix(rest.start(), rest.end(), Wording.like(text, rest, left), "what is left of 100%")));
    }

    /** What is left by the figures is of the size that the copy gives. */
    private static boolean near(Claim claim) {
        BigDecimal given = claim.figure().value();
        return claim.expected().multiply(MOST_OFF).compareTo(given) >= 0
                && given.multiply(MOST_OFF).compareTo(claim.expected()) >= 0;
    }

    private static boolean leavesSome(Claim claim) {
        return claim.expected().signum() > 0;
    }

    private static Claim left(String text, Figure rest, Figure whole, List<Figure> gone) {
        BigDecimal actual = whole.value();
        StringBuilder working = new StringBuilder(Wording.plain(whole.value()));
        List<Figure> grounds = new ArrayList<>();
        grounds.add(whole);
        for (Figure figure : gone) {
            actual = actual.subtract(figure.value());
            working.append(" − ").append(Wording.plain(figure.value()));
            grounds.add(figure);
        }
        return Claim.of(RULE, rest, actual, Interval.of(actual), grounds)
                .working(working + " = " + Wording.plain(actual))
                .fix(new Claim.Fix(rest.start(), rest.end(), Wording.like(text, rest, actual), "what is left"));
    }
}
