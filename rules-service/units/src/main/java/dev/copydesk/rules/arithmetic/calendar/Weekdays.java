package dev.copydesk.rules.arithmetic.calendar;

import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.rules.article.Finding;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** Weekdays and the days that the calendar has. */
public final class Weekdays {
    /** Id of the rule for weekdays. */
    public static final String RULE = "arithmetic.weekday";

    /** A date without a year is taken to be within so many days of the publication. */
    private static final int NEAR = 150;

    private Weekdays() {}

    /** Whether the calendar has such a day. */
    public static boolean exists(DateMention date) {
        if (date.year() == null || date.month() == null || date.day() == null) {
            return date.month() == null || date.day() == null || date.day() <= longest(date.month());
        }
        return date.day() <= YearMonth.of(date.year(), date.month()).lengthOfMonth();
    }

    private static int longest(int month) {
        return YearMonth.of(2024, month).lengthOfMonth();
    }

    /**
     * The day that a date with a weekday means, or null when that can't be told.
     *
     * @param published day of publication, or null
     */
    public static LocalDate day(DateMention date, LocalDate published) {
        if (date.month() == null || date.day() == null || date.weekday() == null || !exists(date)) {
            return null;
        }
        if (date.year() != null) {
            return LocalDate.of(date.year(), date.month(), date.day());
        }
        return published == null ? null : nearest(date, published);
    }

    private static LocalDate nearest(DateMention date, LocalDate published) {
        LocalDate best = null;
        for (int year = published.getYear() - 1; year <= published.getYear() + 1; year++) {
            LocalDate day;
            try {
                day = LocalDate.of(year, date.month(), date.day());
            } catch (DateTimeException leapDay) {
                continue;
            }
            if (best == null || distance(day, published) < distance(best, published)) {
                best = day;
            }
        }
        return best == null || distance(best, published) > NEAR ? null : best;
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(ChronoUnit.DAYS.between(a, b));
    }

    /** Whether a date names another weekday than its own. */
    public static boolean wrong(DateMention date, LocalDate published) {
        LocalDate day = day(date, published);
        return day != null && day.getDayOfWeek().getValue() != date.weekday();
    }

    /** The flag for a weekday that is not the date's. */
    public static Flag flag(String text, DateMention date, LocalDate published) {
        LocalDate day = day(date, published);
        String right = name(day.getDayOfWeek());
        String full = name(DayOfWeek.of(date.weekday()));
        int at = text.indexOf(full.substring(0, 3), date.start());
        boolean inside = at >= 0 && at < date.end();
        int behind = at;
        while (inside && behind < text.length() && Character.isLetter(text.charAt(behind))) {
            behind++;
        }
        boolean abbreviated = inside && behind - at < full.length();
        Finding finding = Finding.of(RULE, text)
                .at(date.start(), date.end())
                .message("That day " + (published != null && day.isAfter(published) ? "is" : "was") + " a " + right
                        + ", not a " + full + ". Check the weekday and the date.")
                .working(day.getDayOfMonth() + " " + day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH) + " "
                        + day.getYear() + " is a " + right);
        if (inside) {
            finding.suggest(at, behind, abbreviated ? abbreviation(right) : right, "the weekday of that date");
        }
        return date.year() == null
                ? finding.severity(Severity.WARNING).confidence(0.8).flag()
                : finding.flag();
    }

    /** The flag for a day that no calendar has. */
    public static Flag impossible(String text, DateMention date) {
        return Finding.of(RULE, text)
                .at(date.start(), date.end())
                .message("The calendar has no such day. Check the date.")
                .working("that month has "
                        + (date.year() == null
                                ? longest(date.month())
                                : YearMonth.of(date.year(), date.month()).lengthOfMonth())
                        + " days")
                .flag();
    }

    /** As agencies shorten weekdays in tables: Tues, Thurs, and three letters of the others. */
    private static String abbreviation(String day) {
        return day.startsWith("Tue") ? "Tues" : day.startsWith("Thu") ? "Thurs" : day.substring(0, 3);
    }

    private static String name(DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
