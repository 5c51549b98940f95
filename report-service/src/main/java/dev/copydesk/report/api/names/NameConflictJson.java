package dev.copydesk.report.api.names;

/**
 * A change of a name that came too late, as RFC 9457 has it, with the one that was first.
 *
 * @param name the entry as it is now; null where it has been removed
 */
public record NameConflictJson(String type, String title, int status, String detail, String instance, NameJson name) {}
