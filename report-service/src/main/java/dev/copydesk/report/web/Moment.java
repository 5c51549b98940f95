package dev.copydesk.report.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * A point in time on a page. A script shows it in the reader's own time zone, or as an age.
 *
 * @param iso for {@code <time datetime>}
 * @param text in UTC, for who has no script
 */
public record Moment(String iso, String text) {
    private static final DateTimeFormatter FORMAT = DateTimeFormatter.ofPattern(
                    "d MMM yyyy, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** The time as a page shows it; null stays null. */
    public static Moment of(Instant time) {
        return time == null ? null : new Moment(time.toString(), FORMAT.format(time));
    }
}
