package dev.copydesk.report.api;

/**
 * A decision that came too late, as RFC 9457 has it, with the one that was first.
 *
 * @param decision theirs; null where nothing was ever decided on the flag
 */
public record ConflictJson(
        String type, String title, int status, String detail, String instance, DecisionJson decision) {}
