package dev.copydesk.ingest.language.quantity;

import dev.copydesk.contracts.Quantity.Form;
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
record Numeral(int from, int next, BigDecimal value, BigDecimal grain, Form form, Kind kind) {
    enum Kind {
        CARDINAL,
        ORDINAL,
        FRACTION,
        MULTIPLE
    }

    static Numeral cardinal(int from, int next, BigDecimal value, BigDecimal grain, Form form) {
        return new Numeral(from, next, value, grain, form, Kind.CARDINAL);
    }
}
