package dev.copydesk.ingest.revision;

import dev.copydesk.messaging.schema.Schema;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

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

    /**
     * The newest known revisions.
     *
     * @return by the article's id; without those that are not known
     */
    public Map<String, Long> newest(Collection<String> articleIds) {
        if (articleIds.isEmpty()) {
            return Map.of();
        }
        schema.ensure();
        return QuarkusTransaction.requiringNew().call(() -> list("articleId in ?1", articleIds).stream()
                .collect(Collectors.toMap(NewestRevision::articleId, NewestRevision::revision)));
    }

    /**
     * Remembers a revision that was handed on, in one statement that never goes back to a lower one. Two consumers may do this
     * at the same time for a moment, when a partition moves from one to the other.
     */
    public void remember(String articleId, long revision, byte[] contentHash) {
        QuarkusTransaction.requiringNew().run(() -> getEntityManager()
                .createNativeQuery(
                        """
                        insert into {h-schema}newest_revision as newest (article_id, revision, content_hash, parsed_at)
                        values (:articleId, :revision, :contentHash, :parsedAt)
                        on conflict (article_id) do update
                        set revision = excluded.revision, content_hash = excluded.content_hash, parsed_at = excluded.parsed_at
                        where newest.revision <= excluded.revision""")
                .setParameter("articleId", articleId)
                .setParameter("revision", revision)
                .setParameter("contentHash", contentHash)
                .setParameter("parsedAt", Instant.now())
                .executeUpdate());
    }
}
