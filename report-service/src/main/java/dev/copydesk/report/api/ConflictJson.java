package dev.copydesk.report.api;

/**
 * What came too late, as RFC 9457 has it, with what was first.
 *
 * @param decision theirs on the flag; null where nothing was ever decided on it
 * @param review as another has left it, where that was to be changed; else null
 */
public record ConflictJson(
        String type,
        String title,
        int status,
        String detail,
        String instance,
        DecisionJson decision,
        ReviewJson review) {}
