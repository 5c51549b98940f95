package dev.copydesk.ingest.revision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import jakarta.persistence.LockModeType;

/** The newest revision of every article. */
@Singleton
public class Revisions implements PanacheRepositoryBase<NewestRevision, String> {
    private final Schema schema;

    Revisions(Schema schema) {
        this.schema = schema;
    }

    /**
     * Whether a revision changes anything: it is higher than the newest known, or it is the same with other content (a source
     * that changes copy without counting up has its last word). A lower one and a repeat change nothing.
     */
    public boolean isNews(String articleId, long revision, byte[] contentHash) {
        schema.ensure();
        return QuarkusTransaction.requiringNew().call(() -> findByIdOptional(articleId)
                .map(newest -> newest.isSupersededBy(revision, contentHash))
                .orElse(true));
    }

    /** Remembers a revision that was handed on. One that is no longer news by then is let be, so this never goes back. */
    public void remember(String articleId, long revision, byte[] contentHash) {
        QuarkusTransaction.requiringNew().run(() -> {
            NewestRevision newest = findById(articleId, LockModeType.PESSIMISTIC_WRITE);
            if (newest == null) {
                persist(new NewestRevision(articleId, revision, contentHash));
            } else if (newest.isSupersededBy(revision, contentHash)) {
                newest.becomes(revision, contentHash);
            }
        });
    }
}
