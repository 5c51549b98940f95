package dev.copydesk.report.audit;

import dev.copydesk.report.page.Page;
import dev.copydesk.report.report.Clearance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The audit trail. It is written in the transaction of what it tells of: there is never the one without the other. */
@ApplicationScoped
public class AuditTrail {
    /** From each person straight to the next one in the index: the trail only ever grows, the people are few. */
    private static final String ACTORS =
            """
            with recursive actors as (
                (select actor from {h-schema}audit order by actor limit 1)
                union all
                select (select e.actor from {h-schema}audit e where e.actor > a.actor order by e.actor limit 1)
                from actors a where a.actor is not null)
            select actor from actors where actor is not null order by actor
            """;

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

    /**
     * A page of the trail, the newest first. What was done to an article under an embargo is left out for who may not see it.
     *
     * @param after the field next of the page before, or null
     * @param most entries on the page
     */
    @Transactional
    public Page<AuditEntry, Long> find(AuditFilter filter, Clearance clearance, Long after, int most) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder("from AuditEntry e where 1 = 1");
        narrow(where, values, "e.actor = :actor", "actor", filter.actor());
        narrow(where, values, "e.action = :action", "action", filter.action());
        narrow(where, values, "e.articleId = :article", "article", filter.articleId());
        narrow(where, values, "e.rule = :rule", "rule", filter.rule());
        narrow(where, values, "e.at >= :since", "since", filter.since());
        narrow(where, values, "e.at < :until", "until", filter.until());
        narrow(where, values, "e.id < :after", "after", after);
        narrow(
                where,
                values,
                "not exists (select 1 from Article a where a.articleId = e.articleId and a.embargoedUntil > :now)",
                "now",
                clearance == Clearance.EMBARGOED ? null : Instant.now());
        TypedQuery<AuditEntry> query = entities.createQuery(where + " order by e.id desc", AuditEntry.class);
        values.forEach(query::setParameter);
        List<AuditEntry> found = query.setMaxResults(most + 1).getResultList();
        return Page.of(found, most, AuditEntry::id);
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    /** Everyone who ever did something, in alphabetical order. */
    @Transactional
    public List<String> actors() {
        @SuppressWarnings("unchecked")
        List<String> actors = entities.createNativeQuery(ACTORS, String.class).getResultList();
        return actors;
    }

    /** What was done to an article, the oldest first. */
    @Transactional
    public List<AuditEntry> of(String articleId) {
        return entities.createQuery("from AuditEntry e where e.articleId = :id order by e.id", AuditEntry.class)
                .setParameter("id", articleId)
                .getResultList();
    }
}
