package dev.copydesk.report.web.trends;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.decision.Acceptance;
import dev.copydesk.report.trend.Trend;
import dev.copydesk.report.trend.Trend.Day;
import dev.copydesk.report.trend.Trend.OutletTrend;
import dev.copydesk.report.web.trends.Chart.Part;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.DoubleFunction;
import java.util.function.Function;

/**
 * The trends.
 *
 * @param days how many are shown
 * @param rows a day each, the newest first, for the table behind the charts
 * @param outlets a row each
 */
public record TrendsView(
        String user,
        int days,
        Chart flags,
        Chart decisions,
        Chart acceptance,
        Chart times,
        List<Row> rows,
        List<OutletRow> outlets) {
    private static final int FULL = 100;

    /**
     * A day.
     *
     * @param acceptance accepted decisions of a hundred; null where nothing was decided
     * @param median time to decision in words, or null
     */
    public record Row(
            String date,
            long arithmetic,
            long name,
            long attribution,
            long story,
            long house,
            long accepted,
            long dismissed,
            Integer acceptance,
            String median) {
        public long decisions() {
            return accepted + dismissed;
        }

        static Row of(Day day) {
            return new Row(
                    day.date().toString(),
                    day.flags().getOrDefault(Category.ARITHMETIC, 0L),
                    day.flags().getOrDefault(Category.NAME, 0L),
                    day.flags().getOrDefault(Category.ATTRIBUTION, 0L),
                    day.flags().getOrDefault(Category.STORY, 0L),
                    day.flags().getOrDefault(Category.HOUSE, 0L),
                    day.accepted(),
                    day.dismissed(),
                    new Acceptance(day.accepted(), day.dismissed()).percent(),
                    day.medianSeconds() == null ? null : words(day.medianSeconds()));
        }
    }

    /**
     * An outlet.
     *
     * @param perArticle flags for each article, with one decimal
     * @param bar the same of a hundred, the outlet with the most having a hundred
     */
    public record OutletRow(OutletTrend trend, String perArticle, int bar, Integer acceptance) {}

    static TrendsView of(String user, Trend trend) {
        List<Day> days = trend.days();
        double most = trend.outlets().stream()
                .mapToDouble(TrendsView::perArticle)
                .max()
                .orElse(1);
        return new TrendsView(
                user,
                days.size(),
                chart("Flags by day and category", days, TrendsView::byCategory, top -> Math.round(top) + " flags"),
                chart(
                        "Decisions by day, accepted and dismissed",
                        days,
                        day -> List.of(new Part("accepted", day.accepted()), new Part("dismissed", day.dismissed())),
                        top -> Math.round(top) + " decisions"),
                Chart.of(
                        "Acceptance by day, of a hundred decisions",
                        days.stream().map(day -> day.date().toString()).toList(),
                        days.stream().map(TrendsView::acceptance).toList(),
                        top -> FULL + " %",
                        FULL),
                chart(
                        "Median time from report to decision by day",
                        days,
                        day -> List.of(new Part("time", day.medianSeconds() == null ? 0 : day.medianSeconds())),
                        top -> words(Math.round(top))),
                days.stream()
                        .map(Row::of)
                        .sorted((a, b) -> b.date().compareTo(a.date()))
                        .toList(),
                trend.outlets().stream()
                        .map(outlet -> new OutletRow(
                                outlet,
                                String.format(Locale.ROOT, "%.1f", perArticle(outlet)),
                                most == 0 ? 0 : (int) Math.round(perArticle(outlet) / most * FULL),
                                new Acceptance(outlet.accepted(), outlet.dismissed()).percent()))
                        .toList());
    }

    private static Chart chart(
            String title, List<Day> days, Function<Day, List<Part>> column, DoubleFunction<String> unit) {
        return Chart.of(
                title,
                days.stream().map(day -> day.date().toString()).toList(),
                days.stream().map(column).toList(),
                unit);
    }

    private static List<Part> acceptance(Day day) {
        Integer percent = new Acceptance(day.accepted(), day.dismissed()).percent();
        return List.of(new Part("accepted", percent == null ? 0 : percent));
    }

    private static List<Part> byCategory(Day day) {
        return Arrays.stream(Category.values())
                .map(category -> new Part(
                        category.name().toLowerCase(Locale.ROOT), day.flags().getOrDefault(category, 0L)))
                .toList();
    }

    private static double perArticle(OutletTrend outlet) {
        return outlet.articles() == 0 ? 0 : (double) outlet.flags() / outlet.articles();
    }

    /** A time in the two units that matter. */
    private static String words(long seconds) {
        Duration time = Duration.ofSeconds(seconds);
        if (time.toDays() > 0) {
            return time.toDays() + " d " + time.toHoursPart() + " h";
        }
        if (time.toHours() > 0) {
            return time.toHours() + " h " + time.toMinutesPart() + " min";
        }
        return time.toMinutes() > 0 ? time.toMinutes() + " min " + time.toSecondsPart() + " s" : seconds + " s";
    }
}
