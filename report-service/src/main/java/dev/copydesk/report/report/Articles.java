package dev.copydesk.report.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** The articles whose embargo ended after the one time and not after the other. */
    List<Article> withEmbargoEnding(Instant after, Instant until) {
        return list("embargoedUntil > ?1 and embargoedUntil <= ?2", after, until);
    }
}
