package dev.copydesk.report.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Writes the audit trail, in the transaction of what it tells of: there is never the one without the other. */
@ApplicationScoped
public class AuditTrail {
    private final EntityManager entities;

    AuditTrail(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * What something was done to.
     *
     * @param revision the newest one then, or null
     * @param fingerprint of the flag; null where the whole article is concerned
     * @param rule that raised the flag, or null
     */
    public record Subject(String articleId, Long revision, String fingerprint, String rule) {}

    /** Adds an entry. */
    @Transactional(TxType.MANDATORY)
    public void record(Instant at, String actor, Action action, Subject subject, Map<String, String> detail) {
        entities.persist(new AuditEntry(at, actor, action, subject, detail));
    }

    /** What was done to an article, the oldest first. */
    @Transactional
    public List<AuditEntry> of(String articleId) {
        return entities.createQuery("from AuditEntry e where e.articleId = :id order by e.id", AuditEntry.class)
                .setParameter("id", articleId)
                .getResultList();
    }
}
