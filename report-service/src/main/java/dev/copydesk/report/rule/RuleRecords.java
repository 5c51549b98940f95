package dev.copydesk.report.rule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts how the rules have fared. */
@ApplicationScoped
public class RuleRecords {
    private static final String FIRED =
            """
            select f.rule as rule, count(distinct (f.article_id, f.fingerprint)) as fired
            from {h-schema}report r join {h-schema}flag f using (article_id, revision)
            where r.checked_at >= :since
            group by f.rule
            """;

    private static final String DECIDED =
            """
            select f.rule as rule,
                count(*) filter (where d.status = 'ACCEPTED') as accepted,
                count(*) filter (where d.status = 'DISMISSED') as dismissed
            from {h-schema}decision d
            cross join lateral (select g.rule from {h-schema}flag g
                where g.article_id = d.article_id and g.fingerprint = d.fingerprint limit 1) f
            where d.decided_at >= :since and d.status <> 'OPEN'
            group by f.rule
            """;

    private static final Duration WINDOW = Duration.ofDays(30);

    private final EntityManager entities;

    RuleRecords(EntityManager entities) {
        this.entities = entities;
    }

    /** The records of the last 30 days by rule; one that has neither fired nor been decided on is missing. */
    @Transactional
    public Map<String, RuleRecord> lately() {
        Instant time = Instant.now().minus(WINDOW);
        Map<String, RuleRecord> records = new HashMap<>();
        for (Tuple row : rows(FIRED, time)) {
            records.put(row.get("rule", String.class), new RuleRecord(number(row, "fired"), 0, 0));
        }
        for (Tuple row : rows(DECIDED, time)) {
            String rule = row.get("rule", String.class);
            long fired = records.getOrDefault(rule, RuleRecord.NONE).fired();
            records.put(rule, new RuleRecord(fired, number(row, "accepted"), number(row, "dismissed")));
        }
        return records;
    }

    @SuppressWarnings("unchecked")
    private List<Tuple> rows(String query, Instant since) {
        return entities.createNativeQuery(query, Tuple.class)
                .setParameter("since", since)
                .getResultList();
    }

    private static long number(Tuple row, String column) {
        return row.get(column, Number.class).longValue();
    }
}
