package dev.copydesk.report.audit;

import java.time.Instant;

/**
 * What of the audit trail is wanted; null for all.
 *
 * @param actor name of an account or a token
 * @param since then or later
 * @param until before then
 */
public record AuditFilter(String actor, Action action, String articleId, String rule, Instant since, Instant until) {}
