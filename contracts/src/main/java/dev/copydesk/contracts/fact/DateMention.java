package dev.copydesk.contracts.fact;

/**
 * A date in the copy, as far as it is said.
 *
 * @param sentence index of its sentence in {@link Facts#sentences()}
 * @param year four digits, or null
 * @param month 1 to 12, or null
 * @param day 1 to 31, or null; a day that the month does not have (31 February) is kept as written
 * @param weekday 1 (Monday) to 7 (Sunday) as in ISO 8601, or null
 */
public record DateMention(
        int start, int end, int sentence, Integer year, Integer month, Integer day, Integer weekday) {}
