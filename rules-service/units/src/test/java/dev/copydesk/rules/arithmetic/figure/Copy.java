package dev.copydesk.rules.arithmetic.figure;

import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Action;
import dev.copydesk.contracts.fact.Quantity.Form;
import dev.copydesk.contracts.fact.Quantity.Hedge;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.contracts.fact.Quantity.Part;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** One paragraph of copy and the figures that a test names in it, from left to right. */
public final class Copy {
    private final String text;
    private final List<Figure> figures = new ArrayList<>();

    public Copy(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** The next plain count: "96 shops" with its noun, "40" without one. */
    public Figure count(String words) {
        return count(words, Part.NONE);
    }

    public Figure count(String words, Part part) {
        int space = words.indexOf(' ');
        String noun =
                space < 0 ? null : words.substring(words.lastIndexOf(' ') + 1).replaceFirst("s$", "");
        int length = words.length() - (space < 0 ? 0 : words.length() - space);
        return add(words, length, Measure.COUNT, null, noun, part, Action.NONE);
    }

    /** The next figure with a measure and a unit, all of its words its own. */
    public Figure measure(String words, Measure measure, String unit) {
        return measure(words, measure, unit, Part.NONE);
    }

    public Figure measure(String words, Measure measure, String unit, Part part) {
        return add(words, words.length(), measure, unit, null, part, Action.NONE);
    }

    public Figure percent(String words) {
        return measure(words, Measure.PERCENT, "%");
    }

    /** The next figure in percent, by which something rose or fell. */
    public Figure change(String words, Action action) {
        return add(words, words.length(), Measure.PERCENT, "%", null, Part.NONE, action);
    }

    /** The surroundings of the figure that was named at a place. */
    public Around around(int index) {
        return Around.find(figures).get(index);
    }

    private Figure add(String words, int length, Measure measure, String unit, String noun, Part part, Action action) {
        int from = figures.isEmpty() ? 0 : figures.get(figures.size() - 1).end();
        int start = text.indexOf(words, from);
        BigDecimal value = new BigDecimal(words.replaceAll("[^0-9.]", ""));
        BigDecimal grain = BigDecimal.ONE.movePointLeft(value.scale());
        BigDecimal half = measure == Measure.COUNT ? BigDecimal.ZERO : grain.divide(BigDecimal.valueOf(2));
        int sentence = text.substring(0, start).split("[.] ", -1).length - 1;
        figures.add(new Figure(
                new Quantity(
                        start,
                        start + length,
                        start + words.length(),
                        sentence,
                        value,
                        value.subtract(half),
                        value.add(half),
                        grain,
                        Form.DIGITS,
                        Hedge.EXACT,
                        measure,
                        unit,
                        noun,
                        null,
                        null,
                        action,
                        part),
                figures.size(),
                0));
        return figures.get(figures.size() - 1);
    }
}
