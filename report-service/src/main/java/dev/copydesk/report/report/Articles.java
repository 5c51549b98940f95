package dev.copydesk.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The articles' newest states. */
@ApplicationScoped
public class Articles implements PanacheRepositoryBase<Article, String> {
    private static final String INSERT_MISSING =
            """
            insert into {h-schema}article (article_id, status, headline, accepted_at)
            values (:id, 'RECEIVED', :id, :at)
            on conflict do nothing
            """;

    private static final String RELEASED =
            """
            select * from {h-schema}article
            where embargoed_until <= :now and embargo_told is distinct from embargoed_until
            order by embargoed_until limit :most for update skip locked
            """;

    private static final String TOLD =
            """
            update {h-schema}article set embargo_told = embargoed_until
            where article_id = :id and embargo_told is distinct from embargoed_until
            """;

    /**
     * The article, made where it is not known yet, and locked until the transaction ends.
     *
     * @param acceptedAt for an article that is made
     */
    Article locked(String articleId, Instant acceptedAt) {
        getEntityManager()
                .createNativeQuery(INSERT_MISSING)
                .setParameter("id", articleId)
                .setParameter("at", acceptedAt)
                .executeUpdate();
        return findById(articleId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The article, locked until the transaction ends; empty where it is not known. */
    Optional<Article> locked(String articleId) {
        return findByIdOptional(articleId, LockModeType.PESSIMISTIC_WRITE);
    }

    /**
     * Some articles whose embargo has ended, for the caller alone: nobody has any of them a second time, unless the embargo
     * was changed since. They are locked until the transaction ends.
     */
    @Transactional(TxType.MANDATORY)
    public List<Article> claimReleased(Instant now, int most) {
        @SuppressWarnings("unchecked")
        List<Article> released = getEntityManager()
                .createNativeQuery(RELEASED, Article.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
        released.forEach(this::embargoTold);
        return released;
    }

    /** Makes it known that an article's CMS was told all: nothing is left to tell when its embargo ends. */
    @Transactional(TxType.MANDATORY)
    public void embargoTold(Article article) {
        if (article.embargoedUntil() != null) {
            getEntityManager()
                    .createNativeQuery(TOLD)
                    .setParameter("id", article.articleId())
                    .executeUpdate();
        }
    }

    /** The articles whose embargo ended after the one time and not after the other. */
    List<Article> withEmbargoEnding(Instant after, Instant until) {
        return list("embargoedUntil > ?1 and embargoedUntil <= ?2", after, until);
    }
}
