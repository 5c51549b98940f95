package dev.copydesk.ingest.language.quantity.numeral;

import dev.copydesk.contracts.fact.Quantity.Form;
import java.math.BigDecimal;

/**
 * A number as read from pieces.
 *
 * @param from index of its first piece
 * @param next index of the piece after it
 * @param value what it is worth
 * @param grain the step of its last written digit
 * @param form how it is written
 * @param kind cardinal, ordinal or fraction
 */
public record Numeral(int from, int next, BigDecimal value, BigDecimal grain, Form form, Kind kind) {
    /** How a number is meant. */
    public enum Kind {
        CARDINAL,
        ORDINAL,
        FRACTION,
        MULTIPLE
    }

    /** A number that counts. */
    public static Numeral cardinal(int from, int next, BigDecimal value, BigDecimal grain, Form form) {
        return new Numeral(from, next, value, grain, form, Kind.CARDINAL);
    }
}
