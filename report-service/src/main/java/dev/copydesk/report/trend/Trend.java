package dev.copydesk.report.trend;

import dev.copydesk.contracts.flag.Category;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the last days were like.
 *
 * @param days every day in order, those without anything too; days are in UTC
 * @param outlets those that sent most flags first
 */
public record Trend(List<Day> days, List<OutletTrend> outlets) {
    /**
     * A day.
     *
     * @param flags that were raised first on that day, by category; a category without any is missing
     * @param accepted decisions that still hold and were made that day
     * @param dismissed likewise
     * @param medianSeconds from the acceptance of the first revision with the flag to the decision; null where nothing was
     *     decided, or on flags only that no report has any more
     */
    public record Day(LocalDate date, Map<Category, Long> flags, long accepted, long dismissed, Long medianSeconds) {
        public long allFlags() {
            return flags.values().stream().mapToLong(Long::longValue).sum();
        }
    }

    /** An outlet; the name is empty for articles without one. */
    public record OutletTrend(String outlet, long articles, long flags, long accepted, long dismissed) {}
}
