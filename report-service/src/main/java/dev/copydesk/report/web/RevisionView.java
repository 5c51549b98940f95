package dev.copydesk.report.web;

import dev.copydesk.report.revision.Revisions;
import java.time.Instant;

/**
 * What a page calls a revision. A source that doesn't count its revisions has them numbered by their time in milliseconds
 * since 1970, which tells an editor nothing: such a one is called the 3rd version, with its time.
 *
 * @param number as the source and the API have it
 * @param place in words: {@code 3rd}
 * @param at the time that stands for the number, or null where the source counts
 */
public record RevisionView(long number, String place, Moment at) {
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

    /** How a page calls this revision of an article that has these. */
    public static RevisionView of(long revision, Revisions all) {
        boolean time = revision >= EARLIEST.toEpochMilli() && revision < LATEST.toEpochMilli();
        return new RevisionView(
                revision, ordinal(all.place(revision)), time ? Moment.of(Instant.ofEpochMilli(revision)) : null);
    }

    /** Without the time, as the beginning of a sentence. */
    public String name() {
        return at == null ? "Revision " + number : "The " + place + " revision";
    }

    /** With the time in UTC, for a list to choose from. */
    public String label() {
        return at == null ? "Revision " + number : place + " revision, " + at.text();
    }

    private static String ordinal(int number) {
        int lastTwo = number % 100;
        if (lastTwo >= 11 && lastTwo <= 13) {
            return number + "th";
        }
        return number
                + switch (number % 10) {
                    case 1 -> "st";
                    case 2 -> "nd";
                    case 3 -> "rd";
                    default -> "th";
                };
    }
}
