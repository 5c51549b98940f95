package dev.copydesk.report.marks;

import dev.copydesk.contracts.flag.Severity;

/**
 * Flagged words.
 *
 * @param number of the flag as the page shows it, from 1; unique
 * @param severity how much it matters
 * @param start in UTF-16 code units
 * @param end exclusive
 */
public record Span(int number, Severity severity, int start, int end) {}
