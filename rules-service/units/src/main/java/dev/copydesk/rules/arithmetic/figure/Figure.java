package dev.copydesk.rules.arithmetic.figure;

import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Set;

/**
 * A quantity and its place among the others of the article.
 *
 * @param quantity the fact
 * @param index its place among the figures that the copy writes out, from 0; a figure that is only implied has that of the
 *     next
 * @param block index of its block
 * @param holders how many have so much each, where it is told for each of some whom the copy names or counts; else null
 */
public record Figure(Quantity quantity, int index, int block, BigDecimal holders) {
    public Figure {
        Objects.requireNonNull(quantity, "quantity");
    }

    /** A figure that is not told for each of some holders. */
    public Figure(Quantity quantity, int index, int block) {
        this(quantity, index, block, null);
    }

    /**
     * The same figure with the number of its holders, if the words before it say that.
     *
     * @param last the figure before it, or null
     */
    public Figure heldIn(String text, Figure last) {
        return Holders.apiece(text, this) ? new Figure(quantity, index, block, Holders.of(text, this, last)) : this;
    }

    /** Whether it only says how many hold the next figure: "two counties pay $4 million each". */
    public boolean holds(Figure next) {
        return next.holders != null
                && next.index == index + 1
                && next.sentence() == sentence()
                && noun() != null
                && count()
                && next.holders.compareTo(value()) == 0;
    }

    /** What it adds to a sum: as often as it has holders, "three apiece" of two parties being six. */
    public Figure inSum() {
        return holders == null ? this : times(holders, Part.NONE);
    }

    /** Whether it is told for each of some of whom nobody says how many they are. */
    public boolean each() {
        return part() == Part.EACH && holders == null;
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

    /** Whether it counts how often something happened. */
    public boolean occasions() {
        return count() && "time".equals(noun());
    }

    /** Whether it is a plain count. */
    public boolean count() {
        return quantity.measure() == Measure.COUNT;
    }

    public boolean percent() {
        return quantity.measure() == Measure.PERCENT;
    }

    /** Whether it is a percentage or a fraction of something. */
    public boolean share() {
        return percent() || quantity.measure() == Measure.FRACTION;
    }

    /** Whether it is an exact count that the copy writes out. */
    public boolean counted() {
        return count() && exact() && !implied();
    }

    /** Whether it may be what a sum, a share or a change is worked out from: an exact figure that is no share itself. */
    public boolean term() {
        return exact()
                && !implied()
                && switch (measure()) {
                    case COUNT, MONEY, UNIT, PERCENT, DURATION -> true;
                    default -> false;
                };
    }

    /** Whether it is such a term, or would be without its "about". */
    public boolean roughly() {
        return term() || quantity.hedge() == Hedge.ABOUT && !implied() && (count() || measure() == Measure.MONEY);
    }

    /** Whether it names a rise or a fall by so much. */
    public boolean change() {
        return quantity.action() == Action.RISE_BY || quantity.action() == Action.FALL_BY;
    }

    /** Whether it can be held against another: of one kind, or one of them leaves out what it counts. */
    public boolean comparesWith(Figure other) {
        return likeKind(other) || bare() && other.measured() || other.bare() && measured();
    }

    /** Units of time that a race or a journey is timed in. */
    private static final Set<String> TIMED = Set.of("second", "minute", "hour");

    /** A term whose kind a bare figure beside it may share: times in seconds leave out the unit, years and days do not. */
    private boolean measured() {
        return term() && (measure() != Measure.DURATION || TIMED.contains(unit()));
    }

    /** A count that leaves out its noun. */
    public boolean bare() {
        return count() && noun() == null;
    }

    /** Whether it can count the same things as another: one measure and unit, and no two different nouns. */
    public boolean likeKind(Figure other) {
        return addsTo(other) && (noun() == null || other.noun() == null || noun().equals(other.noun()));
    }

    /** Whether an article or "both" stands for it. */
    public boolean implied() {
        return quantity.form() == Form.ARTICLE;
    }

    /** Whether it stands among the figures that can be added and compared: it is written out, and no ordinal. */
    public boolean listed() {
        return !implied() && measure() != Measure.ORDINAL;
    }

    /** Whether both can be terms of one sum: counts with counts, money of one currency, one unit. */
    public boolean addsTo(Figure other) {
        return measure() == other.measure() && Objects.equals(unit(), other.unit());
    }

    /** The same figure as it counts when it is taken so many times: "eight hours on each of three days". */
    public Figure times(BigDecimal factor) {
        return times(factor, part());
    }

    private Figure times(BigDecimal factor, Part part) {
        return new Figure(
                new Quantity(
                        start(),
                        end(),
                        phraseEnd(),
                        sentence(),
                        value().multiply(factor),
                        quantity.low() == null ? null : quantity.low().multiply(factor),
                        quantity.high() == null ? null : quantity.high().multiply(factor),
                        quantity.grain(),
                        quantity.form(),
                        quantity.hedge(),
                        measure(),
                        unit(),
                        noun(),
                        quantity.qualifier(),
                        quantity.verb(),
                        quantity.action(),
                        part),
                index,
                block,
                holders);
    }

    /** The interval that its wording allows. */
    public Interval interval() {
        return new Interval(quantity.low(), quantity.high());
    }
}
