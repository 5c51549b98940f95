package dev.copydesk.report.web.trends;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.DoubleFunction;

/**
 * A chart of stacked bars, drawn on a field of {@value #WIDTH} by {@value #HEIGHT}. The table beside it says the same in
 * figures.
 *
 * @param title what it shows, for who does not see it
 * @param bars the parts of all columns
 * @param top what the highest column stands for, in words
 * @param first the label of the first column
 * @param last the label of the last column
 */
public record Chart(String title, List<Bar> bars, String top, String first, String last) {
    static final int WIDTH = 720;
    static final int HEIGHT = 160;
    private static final double GAP = 0.2;

    /** What stands upon or below another part; the page has a pattern of each name. */
    private static final Set<String> PATTERNED = Set.of("name", "attribution", "story", "dismissed");

    /**
     * A part of a column.
     *
     * @param look names its colour in the style sheet
     */
    public record Bar(String look, String x, String y, String width, String height) {
        /** Whether it has a pattern, too, so that nobody has to tell colours apart. */
        public boolean isPatterned() {
            return PATTERNED.contains(look);
        }
    }

    /** What a column is made of, from the bottom; the look names the colour in the style sheet. */
    record Part(String look, double value) {}

    /**
     * A chart of these columns.
     *
     * @param unit turns the greatest sum into words
     */
    static Chart of(String title, List<String> labels, List<List<Part>> columns, DoubleFunction<String> unit) {
        return of(
                title,
                labels,
                columns,
                unit,
                columns.stream()
                        .mapToDouble(column ->
                                column.stream().mapToDouble(Part::value).sum())
                        .max()
                        .orElse(0));
    }

    /** The same up to this height, which no column is beyond. */
    static Chart of(
            String title, List<String> labels, List<List<Part>> columns, DoubleFunction<String> unit, double top) {
        double step = (double) WIDTH / Math.max(1, columns.size());
        List<Bar> bars = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            double y = HEIGHT;
            for (Part part : columns.get(i)) {
                double height = top == 0 ? 0 : part.value() / top * HEIGHT;
                if (height > 0) {
                    y -= height;
                    bars.add(new Bar(
                            part.look(),
                            number(i * step + step * GAP / 2),
                            number(y),
                            number(step * (1 - GAP)),
                            number(height)));
                }
            }
        }
        return new Chart(title, bars, unit.apply(top), labels.get(0), labels.get(labels.size() - 1));
    }

    public boolean isEmpty() {
        return bars.isEmpty();
    }

    private static String number(double value) {
        return String.valueOf(Math.round(value * 100) / 100.0);
    }
}
