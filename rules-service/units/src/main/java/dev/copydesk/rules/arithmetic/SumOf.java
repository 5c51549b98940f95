package dev.copydesk.rules.arithmetic;

import java.math.BigDecimal;
import java.util.List;

/**
 * Figures that the copy gives as the parts of a total.
 *
 * @param total the figure for all of them
 * @param parts two or more
 */
public record SumOf(Figure total, List<Figure> parts) {
    public SumOf {
        parts = List.copyOf(parts);
    }

    /** What the parts come to as written. */
    public BigDecimal sum() {
        return parts.stream().map(Figure::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether total and parts can all be right. */
    public boolean addsUp() {
        return Interval.sum(parts).meets(total.interval());
    }

    /** The value that a part must have for the total to be right; negative where no value can mend it. */
    public BigDecimal mended(Figure part) {
        return total.value().subtract(sum()).add(part.value());
    }

    public int start() {
        return Math.min(total.start(), parts.get(0).start());
    }

    /** Offset behind the last word of the last part or of the total. */
    public int end() {
        return Math.max(total.phraseEnd(), parts.get(parts.size() - 1).phraseEnd());
    }
}
