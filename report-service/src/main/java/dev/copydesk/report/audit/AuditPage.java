package dev.copydesk.report.audit;

import java.util.List;
import java.util.Optional;

/**
 * A page of the audit trail.
 *
 * @param entries the newest first
 * @param next what the following page comes after; empty on the last one
 */
public record AuditPage(List<AuditEntry> entries, Optional<Long> next) {}
