package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Interval;
import dev.copydesk.rules.arithmetic.figure.Wording;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Days and weeks between two days of the calendar: "from 1 June to 20 June, 19 days in all". */
public final class Days {
    private static final Map<String, Integer> LENGTHS = Map.of("day", 1, "week", 7);

    /** A year for dates that have none, without a leap day. */
    private static final int SOME_YEAR = 2025;

    private static final int LOOK = 30;

    /** So many times more or less is told of something else. */
    private static final BigDecimal MOST_OFF = new BigDecimal("2.5");

    /** Words that say of which days a number is. */
    private static final Pattern POINTS = Pattern.compile(
            "\\b(?:[Tt]hose|[Tt]hese|[Tt]he (?:intervening|full|whole)|[Aa]ll|[Ll]ast(?:ed|ing)|[Ii]ts|held for|ran for)(?: (?:for|the|full|last|some|just|only))* $");

    private static final Pattern BEHIND = Pattern.compile(" (?:in all|in total|altogether|all told|long)\\b");

    /** ", seven days later": right behind the second day, and from the first on. */
    private static final Pattern LATER = Pattern.compile(" (?:later|afterwards)\\b");

    private Days() {}

    /** Whether a figure is a number of days or weeks. */
    public static boolean inDays(Figure figure) {
        return figure.measure() == Measure.DURATION && figure.exact() && LENGTHS.containsKey(figure.unit());
    }

    /** The reading of a number of days: from the one to the other of just two days in its own sentence and the one before. */
    public static List<Claim> between(String text, Figure figure, List<DateMention> dates) {
        List<DateMention> near = near(dates, figure);
        String before = text.substring(Math.max(0, figure.start() - LOOK), figure.start());
        boolean told = POINTS.matcher(before).find()
                || BEHIND.matcher(text)
                        .region(figure.phraseEnd(), text.length())
                        .lookingAt()
                || near.size() == 2 && later(text, figure, near.get(1));
        if (near.size() != 2 || !told) {
            return List.of();
        }
        long days = days(near.get(0), near.get(1));
        return days <= 1 ? List.of() : List.of(claim(text, figure, near.get(0), near.get(1), days));
    }

    private static boolean later(String text, Figure figure, DateMention last) {
        return text.substring(last.end(), figure.start()).equals(", ")
                && LATER.matcher(text).region(figure.phraseEnd(), text.length()).lookingAt();
    }

    private static Claim claim(String text, Figure figure, DateMention from, DateMention to, long days) {
        BigDecimal length = BigDecimal.valueOf(LENGTHS.get(figure.unit()));
        BigDecimal actual = BigDecimal.valueOf(days).divide(length, 2, RoundingMode.HALF_UP);
        BigDecimal expected = actual.setScale(0, RoundingMode.HALF_UP);
        BigDecimal room = length.compareTo(BigDecimal.ONE) == 0 ? BigDecimal.ONE : new BigDecimal("0.6");
        Claim claim = Claim.of(
                        Durations.RULE, figure, expected, Interval.of(actual).widened(room), List.of())
                .working("from " + Spans.words(text, from) + " to " + Spans.words(text, to) + ": " + days + " days")
                .fix(new Claim.Fix(
                        figure.start(), figure.end(), Wording.like(text, figure, expected), "the days worked out"));
        return claim.within(MOST_OFF) ? claim.likely() : claim.loose();
    }

    /** The days with a month in a figure's sentence and the one before, up to the figure. */
    private static List<DateMention> near(List<DateMention> dates, Figure figure) {
        List<DateMention> near = new ArrayList<>();
        int at = Spans.firstBehind(dates, figure.sentence());
        while (at > 0 && near.size() <= 2 && dates.get(at - 1).sentence() >= figure.sentence() - 1) {
            at--;
            DateMention date = dates.get(at);
            if (date.day() != null && date.month() != null && date.end() <= figure.start()) {
                near.add(0, date);
            }
        }
        return near;
    }

    /** How many days lie between two dates; 0 where that can't be told. */
    private static long days(DateMention from, DateMention to) {
        Integer year = from.year() == null ? to.year() : from.year();
        int start = year == null ? SOME_YEAR : year;
        try {
            LocalDate one = LocalDate.of(start, from.month(), from.day());
            LocalDate other = LocalDate.of(to.year() == null ? start : to.year(), to.month(), to.day());
            LocalDate end = to.year() == null && other.isBefore(one) ? other.plusYears(1) : other;
            return Math.max(0, ChronoUnit.DAYS.between(one, end));
        } catch (DateTimeException noSuchDay) {
            return 0;
        }
    }
}
