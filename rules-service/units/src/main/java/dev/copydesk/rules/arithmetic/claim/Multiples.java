package dev.copydesk.rules.arithmetic.claim;

import dev.copydesk.contracts.Quantity.Hedge;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.regex.Pattern;

/** "Six times the 450 of 2018", "54 dozen, or 648 in all", "12 at $30 each". */
public final class Multiples {
    /** Id of the rule for multiples. */
    public static final String RULE = "arithmetic.multiple";

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal QUARTER = new BigDecimal("0.25");

    /** Prices are rounded: so much of a product to either side still is right. */
    private static final BigDecimal PRODUCT_ROOM = new BigDecimal("0.02");

    /** What may stand between "six times" and the figure that is multiplied. */
    private static final Pattern MULTIPLIED = Pattern.compile(
            "\\s*(?:(?:as|many|much|high|large|long|big|heavy|tall|more|bigger|larger|higher|greater|the|than|number|total|figure"
                    + "|size|of|amount|original|previous|initial|last|first|year's|month's|week's|season's|his|her|its|their"
                    + "|a|an|just|only|mere|that|asking|price|list|reserve|estimate)\\s+)*+",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern DOZENS = Pattern.compile("\\b(?:dozen|score|gross)\\b", Pattern.CASE_INSENSITIVE);

    private Multiples() {}

    /** The claim that one figure is so many times another. */
    public static Claim times(String text, Figure large, Figure times, Figure small) {
        BigDecimal ratio = large.value().divide(small.value(), MathContext.DECIMAL64);
        BigDecimal room = times.value().compareTo(BigDecimal.valueOf(2)) <= 0 ? QUARTER : HALF;
        room = large.exact() ? room : room.max(ratio.movePointLeft(1));
        BigDecimal shown = ratio.setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        BigDecimal whole = times.value().scale() <= 0 ? ratio.setScale(0, RoundingMode.HALF_UP) : shown;
        return Claim.of(RULE, times, whole, Interval.of(ratio).widened(room), List.of(large, small))
                .working(Wording.plain(large.value()) + " / " + Wording.plain(small.value()) + " = "
                        + Wording.plain(ratio.setScale(2, RoundingMode.HALF_UP)))
                .fix(new Claim.Fix(
                        times.start(), times.end(), Wording.like(text, times, whole), "the multiple worked out"));
    }

    /** The claim that so many of something at so much each come to a total. */
    public static Claim each(String text, Figure number, Figure each, Figure total) {
        BigDecimal product = number.value().multiply(each.value());
        BigDecimal room =
                product.multiply(PRODUCT_ROOM).add(Rounding.step(total).multiply(HALF));
        return Claim.of(RULE, total, product, Interval.of(product).widened(room), List.of(number, each))
                .working(Wording.plain(number.value()) + " × " + Wording.plain(each.value()) + " = "
                        + Wording.plain(product))
                .fix(new Claim.Fix(total.start(), total.end(), Wording.like(text, total, product), "the product"));
    }

    /** The claim that a figure in dozens and the same in single pieces are one number. */
    public static Claim restated(String text, Figure dozens, Figure pieces) {
        return Claim.of(RULE, pieces, dozens.value(), dozens.interval(), List.of(dozens))
                .working(text.substring(dozens.start(), dozens.end()) + " = " + Wording.plain(dozens.value()))
                .fix(new Claim.Fix(
                        pieces.start(),
                        pieces.end(),
                        Wording.like(text, pieces, dozens.value()),
                        "the dozens worked out"));
    }

    /** Whether a multiple is of the figure behind it. */
    public static boolean multiplies(String text, Figure times, Figure small) {
        return times.end() <= small.start()
                && small.start() - times.end() < 60
                && MULTIPLIED
                        .matcher(text.substring(times.end(), small.start()))
                        .matches();
    }

    /** Whether the figure is written in dozens. */
    public static boolean inDozens(String text, Figure figure) {
        return DOZENS.matcher(text.substring(figure.start(), figure.end())).find();
    }

    /** Whether neither figure is nothing and both can be compared. */
    public static boolean comparable(Figure large, Figure small) {
        boolean about = large.listed() && large.quantity().hedge() == Hedge.ABOUT;
        return (large.term() || about)
                && small.term()
                && large.comparesWith(small)
                && small.value().signum() > 0
                && large.value().signum() > 0;
    }
}
