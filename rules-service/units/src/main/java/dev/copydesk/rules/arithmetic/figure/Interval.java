package dev.copydesk.rules.arithmetic.figure;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/**
 * Values that a wording allows, both ends included.
 *
 * @param low the lowest, or null when there is none
 * @param high the highest, or null when there is none
 */
public record Interval(BigDecimal low, BigDecimal high) {
    /** One value alone. */
    public static Interval of(BigDecimal value) {
        return new Interval(value, value);
    }

    /** What the sum of figures can be. */
    public static Interval sum(List<Figure> figures) {
        Interval sum = of(BigDecimal.ZERO);
        for (Figure figure : figures) {
            sum = sum.plus(figure.interval());
        }
        return sum;
    }

    public Interval plus(Interval other) {
        return new Interval(add(low, other.low), add(high, other.high));
    }

    public Interval minus(Interval other) {
        return new Interval(subtract(low, other.high), subtract(high, other.low));
    }

    /** Both multiplied by a factor that is not negative. */
    public Interval times(BigDecimal factor) {
        return new Interval(
                low == null ? null : low.multiply(factor, MathContext.DECIMAL64),
                high == null ? null : high.multiply(factor, MathContext.DECIMAL64));
    }

    /** Wider by an amount at both ends. */
    public Interval widened(BigDecimal amount) {
        return new Interval(low == null ? null : low.subtract(amount), high == null ? null : high.add(amount));
    }

    /** Whether some value is in both. */
    public boolean meets(Interval other) {
        return (low == null || other.high == null || low.compareTo(other.high) <= 0)
                && (high == null || other.low == null || other.low.compareTo(high) <= 0);
    }

    private static BigDecimal add(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static BigDecimal subtract(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.subtract(b);
    }
}
