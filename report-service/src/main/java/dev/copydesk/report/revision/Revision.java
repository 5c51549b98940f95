package dev.copydesk.report.revision;

import java.time.Instant;

/**
 * A revision that has a report.
 *
 * @param number as its source counts, or milliseconds since 1970 where it doesn't
 */
public record Revision(long number, Instant acceptedAt, Instant checkedAt) {}
