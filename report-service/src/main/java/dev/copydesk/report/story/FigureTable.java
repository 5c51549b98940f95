package dev.copydesk.report.story;

import dev.copydesk.contracts.fact.Told;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The figures of a story: a row for each thing that is counted, a column for each outlet.
 *
 * @param outlets the columns, in the order of their first articles
 * @param rows those that most outlets have come first
 */
public record FigureTable(List<String> outlets, List<Row> rows) {

    /**
     * One thing that is counted.
     *
     * @param label what is counted
     * @param outlets how many outlets have a figure
     * @param disputed whether two of the figures can't both be right
     * @param cells one for each column
     */
    public record Row(String label, int outlets, boolean disputed, List<Cell> cells) {}

    /**
     * What one outlet has; its latest article counts.
     *
     * @param words as written; null where the outlet does not tell
     * @param low the lowest value that the words allow, or null
     * @param high the highest value that the words allow, or null
     * @param odd whether it stands against what more outlets have
     * @param at where it is written; null where the outlet does not tell
     */
    public record Cell(String outlet, String words, BigDecimal low, BigDecimal high, boolean odd, Passage at) {
        private boolean tells() {
            return words != null;
        }

        private boolean meets(Cell other) {
            return !above(low, other.high) && !above(other.low, high);
        }

        private static boolean above(BigDecimal low, BigDecimal high) {
            return low != null && high != null && low.compareTo(high) > 0;
        }

        private Cell marked(boolean isOdd) {
            return new Cell(outlet, words, low, high, isOdd, at);
        }
    }

    /**
     * Sets the figures side by side.
     *
     * @param tellers the story's articles, the first published first
     */
    static FigureTable of(List<Teller> tellers) {
        Set<String> outlets = new LinkedHashSet<>();
        Map<String, Map<String, Cell>> things = new LinkedHashMap<>();
        Map<String, Map<String, Integer>> labels = new HashMap<>();
        for (Teller teller : tellers) {
            for (Told.Figure figure : teller.told().figures()) {
                outlets.add(teller.outlet());
                things.computeIfAbsent(figure.thing(), thing -> new HashMap<>())
                        .put(teller.outlet(), cell(teller, figure));
                labels.computeIfAbsent(figure.thing(), thing -> new LinkedHashMap<>())
                        .merge(figure.label(), 1, Integer::sum);
            }
        }
        List<Row> rows = new ArrayList<>();
        things.forEach((thing, cells) -> rows.add(row(mostFrequent(labels.get(thing)), outlets, cells)));
        rows.sort(Comparator.comparing(Row::outlets).reversed());
        return new FigureTable(List.copyOf(outlets), List.copyOf(rows));
    }

    private static Cell cell(Teller teller, Told.Figure figure) {
        return new Cell(
                teller.outlet(),
                figure.words(),
                figure.low(),
                figure.high(),
                false,
                new Passage(teller.articleId(), figure.start(), figure.end()));
    }

    private static String mostFrequent(Map<String, Integer> labels) {
        return labels.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static Row row(String label, Set<String> outlets, Map<String, Cell> told) {
        List<Cell> cells = outlets.stream()
                .map(outlet -> told.getOrDefault(outlet, new Cell(outlet, null, null, null, false, null)))
                .toList();
        long most = cells.stream()
                .filter(Cell::tells)
                .mapToLong(cell -> agreeing(cell, cells))
                .max()
                .orElse(0);
        List<Cell> backed = cells.stream()
                .filter(cell -> cell.tells() && agreeing(cell, cells) == most)
                .toList();
        boolean disputed = cells.stream().anyMatch(cell -> cell.tells() && agreeing(cell, cells) < told.size());
        return new Row(
                label,
                told.size(),
                disputed,
                cells.stream()
                        .map(cell -> cell.marked(cell.tells() && backed.stream().noneMatch(cell::meets)))
                        .toList());
    }

    /** How many outlets have a figure that can be right together with this one, the cell's own included. */
    private static long agreeing(Cell cell, List<Cell> cells) {
        return cells.stream()
                .filter(other -> other.tells() && cell.meets(other))
                .count();
    }
}
