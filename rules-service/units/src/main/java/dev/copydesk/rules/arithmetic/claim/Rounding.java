package dev.copydesk.rules.arithmetic.claim;

import dev.copydesk.rules.arithmetic.figure.Figure;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** How finely a figure is written, and values rounded to that. */
public final class Rounding {
    /** Rounding that loses more than this share of a value takes one digit more. */
    private static final BigDecimal COARSE = new BigDecimal("0.02");

    private Rounding() {}

    /** The step of the last digit that is not a trailing zero: 100 for "18,900", 1 for "971", 0.1 for "3.2". */
    public static BigDecimal step(Figure figure) {
        BigDecimal grain = figure.quantity().grain();
        BigDecimal value = figure.value().abs();
        if (value.signum() == 0 || grain.compareTo(BigDecimal.ONE) < 0) {
            return grain;
        }
        BigDecimal plain = value.stripTrailingZeros();
        return plain.scale() < 0 ? BigDecimal.ONE.movePointRight(-plain.scale()) : grain;
    }

    /** A value rounded to the step of a figure's last written digit, in the direction that its hedge asks for. */
    public static BigDecimal like(Figure figure, BigDecimal value) {
        BigDecimal grain = figure.quantity().grain();
        RoundingMode mode =
                switch (figure.quantity().hedge()) {
                    case NEARLY, LESS_THAN, UP_TO -> RoundingMode.CEILING;
                    case MORE_THAN, AT_LEAST -> RoundingMode.FLOOR;
                    default -> RoundingMode.HALF_UP;
                };
        return value.divide(grain, 0, mode).multiply(grain);
    }

    /** A value with as many significant digits as a figure shows, at least two. */
    public static BigDecimal significant(Figure figure, BigDecimal value) {
        int digits = Math.max(2, figure.value().stripTrailingZeros().precision());
        BigDecimal rounded = value.round(new MathContext(digits, RoundingMode.HALF_UP));
        boolean coarse = rounded.subtract(value).abs().compareTo(value.abs().multiply(COARSE)) > 0;
        return coarse ? value.round(new MathContext(digits + 1, RoundingMode.HALF_UP)) : rounded;
    }
}
