package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.Quantity;
import dev.copydesk.contracts.Quantity.Form;
import dev.copydesk.contracts.Quantity.Hedge;
import dev.copydesk.contracts.Quantity.Measure;
import dev.copydesk.contracts.Quantity.Part;
import java.math.BigDecimal;
import java.util.Objects;

/**
 * A quantity and its place among the others of the article.
 *
 * @param quantity the fact
 * @param index its place in the article's list of quantities, from 0
 * @param block index of its block
 */
public record Figure(Quantity quantity, int index, int block) {
    public Figure {
        Objects.requireNonNull(quantity, "quantity");
    }

    public int start() {
        return quantity.start();
    }

    public int end() {
        return quantity.end();
    }

    /** End of the counted noun, as {@link Quantity#phraseEnd()}. */
    public int phraseEnd() {
        return quantity.phraseEnd();
    }

    public int sentence() {
        return quantity.sentence();
    }

    public BigDecimal value() {
        return quantity.value();
    }

    public Measure measure() {
        return quantity.measure();
    }

    public Part part() {
        return quantity.part();
    }

    public String unit() {
        return quantity.unit();
    }

    public String noun() {
        return quantity.noun();
    }

    /** Whether the copy gives it without a hedge. */
    public boolean exact() {
        return quantity.hedge() == Hedge.EXACT;
    }

    /** Whether it is a plain count. */
    public boolean count() {
        return quantity.measure() == Measure.COUNT;
    }

    public boolean percent() {
        return quantity.measure() == Measure.PERCENT;
    }

    /** Whether an article or "both" stands for it. */
    public boolean implied() {
        return quantity.form() == Form.ARTICLE;
    }

    /** Whether both can be terms of one sum: counts with counts, money of one currency, one unit. */
    public boolean addsTo(Figure other) {
        return measure() == other.measure() && Objects.equals(unit(), other.unit());
    }

    /** The interval that its wording allows. */
    public Interval interval() {
        return new Interval(quantity.low(), quantity.high());
    }
}
