package dev.copydesk.report.api.audit;

import dev.copydesk.report.audit.AuditEntry;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.page.Page;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * A page of the audit trail.
 *
 * @param entries the newest first
 * @param next the cursor of the following page, or null
 */
public record AuditListJson(List<EntryJson> entries, Long next) {
    /**
     * One thing that someone did.
     *
     * @param flag id of the flag, or null where none was concerned
     * @param detail what the action leaves open: reason, comment, from, to
     */
    public record EntryJson(
            long id,
            Instant at,
            String actor,
            String action,
            String articleId,
            Long revision,
            String flag,
            String rule,
            Map<String, String> detail) {
        static EntryJson of(AuditEntry entry) {
            return new EntryJson(
                    entry.id(),
                    entry.at(),
                    entry.actor(),
                    Encoded.code(entry.action()),
                    entry.articleId(),
                    entry.revision(),
                    entry.fingerprint(),
                    entry.rule(),
                    entry.detail());
        }
    }

    static AuditListJson of(Page<AuditEntry, Long> page) {
        return new AuditListJson(
                page.entries().stream().map(EntryJson::of).toList(), page.next().orElse(null));
    }
}
