package dev.copydesk.ingest.revision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import org.hibernate.annotations.Immutable;

/** The newest revision of an article that was parsed and handed on. Only read as an entity: see {@link Revisions#remember}. */
@Entity
@Immutable
@Table(name = "newest_revision")
class NewestRevision {
    @Id
    @Column(name = "article_id")
    private String articleId;

    @Column(name = "revision", nullable = false)
    private long revision;

    @Column(name = "content_hash", nullable = false)
    private byte[] contentHash;

    @Column(name = "parsed_at", nullable = false)
    private Instant parsedAt;

    protected NewestRevision() {}

    String articleId() {
        return articleId;
    }

    long revision() {
        return revision;
    }

    /** Whether a submitted revision differs from this one and is not older. */
    boolean isSupersededBy(long other, byte[] otherHash) {
        return other > revision || (other == revision && !Arrays.equals(otherHash, contentHash));
    }
}
