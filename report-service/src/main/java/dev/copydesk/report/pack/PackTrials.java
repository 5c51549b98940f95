package dev.copydesk.report.pack;

import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Report;
import dev.copydesk.report.report.ReportedFlag;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Tells what a pack would flag. rules-service lets every pack look at each article, the latest ones again when it comes or
 * changes; its flags are stored and wait until a chief switches it on. So a trial shows what is there and asks nobody.
 */
@ApplicationScoped
public class PackTrials {
    /** The latest ones that it looked at or failed on. */
    private static final int MOST_ARTICLES = 50;

    private static final int MOST_FLAGS = 500;

    /** Not all articles that ever were are searched for those that a pack looked at: the latest ones are the first to be tried. */
    private static final String LOOKED_AT =
            """
            select a.article_id, run.value ->> 'failure' as failure from (
                select article_id, revision, accepted_at, embargoed_until from {h-schema}article
                where withdrawn_at is null order by accepted_at desc, article_id desc limit 2000) a
            join {h-schema}report r on r.article_id = a.article_id and r.revision = a.revision
            cross join lateral jsonb_array_elements(r.packs) as run(value)
            where run.value -> 'pack' ->> 'name' = :name and run.value -> 'pack' ->> 'digest' = :digest
                and (a.embargoed_until is null or a.embargoed_until <= :seen)
            order by a.accepted_at desc, a.article_id desc limit :most
            """;

    private static final String COUNTS =
            """
            select count(*), count(distinct a.articleId) from ReportedFlag f
            join Article a on a.articleId = f.key.articleId and a.revision = f.key.revision
            where a.articleId in :ids and f.pack = :pack
            """;

    private static final String FLAGS =
            """
            select a, r, f from ReportedFlag f
            join Article a on a.articleId = f.key.articleId and a.revision = f.key.revision
            join Report r on r.key.articleId = a.articleId and r.key.revision = a.revision
            where a.articleId in :ids and f.pack = :pack
            order by a.acceptedAt desc, a.articleId desc, f.position
            """;

    private final EntityManager entities;

    PackTrials(EntityManager entities) {
        this.entities = entities;
    }

    /** An article that a pack looked at, and why it failed on it, or null. */
    private record Look(String articleId, String failure) {}

    /** What came of an edition's looks at the latest articles that may be seen. */
    @Transactional
    public PackTrial of(HousePack pack, Clearance clearance) {
        if (pack.edition() == null) {
            return PackTrial.NONE;
        }
        List<Look> looks = looks(pack.edition(), clearance);
        List<String> failures =
                looks.stream().map(Look::failure).filter(Objects::nonNull).toList();
        Object[] counts = entities.createQuery(COUNTS, Object[].class)
                .setParameter("ids", articles(looks))
                .setParameter("pack", pack.key())
                .getSingleResult();
        return new PackTrial(
                looks.size() - failures.size(),
                (Long) counts[0],
                (Long) counts[1],
                failures.size(),
                failures.stream().findFirst().orElse(null));
    }

    /** The flags of the trial, those of the latest articles first; of very many the first ones. */
    @Transactional
    public List<FoundFlag> flags(HousePack pack, Clearance clearance) {
        if (pack.edition() == null) {
            return List.of();
        }
        return entities.createQuery(FLAGS, Object[].class)
                .setParameter("ids", articles(looks(pack.edition(), clearance)))
                .setParameter("pack", pack.key())
                .setMaxResults(MOST_FLAGS)
                .getResultStream()
                .map(row -> new FoundFlag((Article) row[0], (Report) row[1], (ReportedFlag) row[2]))
                .toList();
    }

    private static List<String> articles(List<Look> looks) {
        return looks.stream().map(Look::articleId).toList();
    }

    private List<Look> looks(PackEdition pack, Clearance clearance) {
        Instant seen = clearance == Clearance.EMBARGOED ? Instant.parse("9999-01-01T00:00:00Z") : Instant.now();
        @SuppressWarnings("unchecked")
        List<Object[]> rows = entities.createNativeQuery(LOOKED_AT, Object[].class)
                .setParameter("name", pack.name())
                .setParameter("digest", pack.digest())
                .setParameter("seen", seen)
                .setParameter("most", MOST_ARTICLES)
                .getResultList();
        return rows.stream()
                .map(row -> new Look((String) row[0], (String) row[1]))
                .toList();
    }
}
