package dev.copydesk.rules.arithmetic.claim;

import dev.copydesk.contracts.Quantity.Measure;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Slip;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Percentages and fractions of a whole. */
public final class Shares {
    /** Id of the rule for shares. */
    public static final String RULE = "arithmetic.percentage";

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Fractions in words are round: so much of the whole to either side still is "two in five". */
    private static final BigDecimal FRACTION_ROOM = new BigDecimal("0.015");

    private static final Pattern OF_THOSE =
            Pattern.compile(" of (?:them|those|these|the total)(?: \\w++)?(?:,| -| —|—| \\() ?(?:or |some |about )?");

    private Shares() {}

    /**
     * The claim that a number is a share of a whole. A percentage is held against the numbers; where the share is a fraction in
     * words the number is held against it.
     */
    public static Claim of(String text, Figure share, Figure number, Figure whole) {
        return share.percent() ? percentage(text, share, number, whole) : number(text, share, number, whole);
    }

    private static Claim percentage(String text, Figure share, Figure number, Figure whole) {
        BigDecimal actual = percent(number.value(), whole.value());
        BigDecimal expected = Rounding.like(share, actual);
        BigDecimal room = share.quantity().grain().movePointLeft(1).max(spread(number, whole, actual));
        BigDecimal meant = share.value().multiply(whole.value()).divide(HUNDRED, 0, java.math.RoundingMode.HALF_UP);
        Claim claim = Claim.of(RULE, share, expected, Interval.of(actual).widened(room), List.of(number, whole))
                .working(Wording.plain(number.value()) + " of " + Wording.plain(whole.value()) + " = "
                        + Wording.plain(number.value()) + " / " + Wording.plain(whole.value()) + " × 100 = "
                        + Wording.plain(actual.setScale(2, java.math.RoundingMode.HALF_UP)) + "%")
                .fix(new Claim.Fix(
                        share.start(), share.end(), Wording.like(text, share, expected), "the share worked out"));
        return Slip.likely(number.value(), meant)
                ? claim.fix(new Claim.Fix(
                        number.start(), number.end(), Wording.like(text, number, meant), "the share would be right"))
                : claim;
    }

    private static Claim number(String text, Figure share, Figure number, Figure whole) {
        BigDecimal expected = share.value().multiply(whole.value(), MathContext.DECIMAL64);
        BigDecimal shown = expected.setScale(0, java.math.RoundingMode.HALF_UP);
        BigDecimal room = whole.value().multiply(FRACTION_ROOM).add(new BigDecimal("0.5"));
        Interval values = share.exact()
                ? Interval.of(expected).widened(room)
                : share.interval().times(whole.value()).widened(room);
        return Claim.of(RULE, number, shown, values, List.of(share, whole))
                .working(text.substring(share.start(), share.end()) + " of " + Wording.plain(whole.value()) + " = "
                        + Wording.plain(expected.setScale(1, java.math.RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(
                        number.start(), number.end(), Wording.like(text, number, shown), "the share worked out"))
                .fix(fraction(share, number, whole))
                .at(Math.min(number.start(), share.start()), Math.max(number.phraseEnd(), share.phraseEnd()));
    }

    /** The simple fraction that the number is of the whole, or null. */
    private static Claim.Fix fraction(Figure share, Figure number, Figure whole) {
        BigDecimal actual = number.value().divide(whole.value(), MathContext.DECIMAL64);
        for (int denominator = 2; denominator <= 5; denominator++) {
            BigDecimal numerator = actual.multiply(BigDecimal.valueOf(denominator));
            BigDecimal near = numerator.setScale(0, java.math.RoundingMode.HALF_UP);
            if (near.signum() > 0 && numerator.subtract(near).abs().compareTo(FRACTION_ROOM) <= 0) {
                String words = Wording.fraction(near.intValue(), denominator);
                return new Claim.Fix(share.start(), share.end(), words, "what the number is of the whole");
            }
        }
        return null;
    }

    /** How far the rounding of the figures themselves can move the percentage. */
    private static BigDecimal spread(Figure number, Figure whole, BigDecimal actual) {
        BigDecimal relative = relative(number).add(relative(whole));
        return actual.multiply(relative, MathContext.DECIMAL64);
    }

    private static BigDecimal relative(Figure figure) {
        BigDecimal grain = figure.quantity().grain();
        boolean round = grain.compareTo(BigDecimal.ONE) != 0 || figure.measure() == Measure.UNIT;
        return !round || figure.value().signum() == 0
                ? BigDecimal.ZERO
                : grain.divide(figure.value().abs().multiply(BigDecimal.valueOf(2)), MathContext.DECIMAL64);
    }

    private static BigDecimal percent(BigDecimal number, BigDecimal whole) {
        return number.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** Whether a number can be a share of a whole: of one kind, smaller, and neither is nothing. */
    public static boolean fits(Figure number, Figure whole) {
        return number.term()
                && whole.term()
                && !number.percent()
                && number.addsTo(whole)
                && number.value().signum() > 0
                && number.value().compareTo(whole.value()) < 0;
    }

    /**
     * Wholes that the figures before a number make sure of: "704 launched, 615 intercepted, 89 got through", where what is left of
     * the whole is the number.
     */
    public static List<Figure> sureWholes(Around number) {
        List<Figure> wholes = new ArrayList<>();
        BigDecimal value = number.figure().value();
        for (Figure whole : number.before()) {
            boolean left = fits(number.figure(), whole)
                    && number.before().stream()
                            .anyMatch(other -> other.counted()
                                    && other.index() > whole.index()
                                    && other.value().add(value).compareTo(whole.value()) == 0);
            if (left) {
                wholes.add(whole);
            }
        }
        return wholes;
    }

    /** "80% of them, 200 in all": a share of what stands before, and then the number. */
    public static boolean ofThose(String text, Figure share, Figure number) {
        return share.end() < number.start()
                && OF_THOSE.matcher(text.substring(share.end(), number.start())).matches();
    }

    /** Wholes before a number that it might be a share of. */
    public static List<Figure> likelyWholes(Around number) {
        return number.before(
                whole -> fits(number.figure(), whole) && whole.value().compareTo(BigDecimal.TEN) > 0);
    }
}
