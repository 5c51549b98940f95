package dev.copydesk.report.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

/** Looks up the revisions of articles. */
@ApplicationScoped
public class RevisionHistory {
    private final EntityManager entities;

    RevisionHistory(EntityManager entities) {
        this.entities = entities;
    }

    /** The revisions of an article, which the caller has to know may be seen. */
    @Transactional
    public Revisions of(String articleId) {
        return new Revisions(entities.createQuery(
                        "select r.key.revision, r.acceptedAt, r.checkedAt from Report r"
                                + " where r.key.articleId = :id order by r.key.revision",
                        Revision.class)
                .setParameter("id", articleId)
                .getResultList());
    }
}
