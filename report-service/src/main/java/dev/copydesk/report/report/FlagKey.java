package dev.copydesk.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One flag of one revision; the fingerprint is the same in every revision that has the flag. */
@Embeddable
public record FlagKey(
        @Column(name = "article_id") String articleId,
        @Column(name = "revision") long revision,
        @Column(name = "fingerprint") String fingerprint) {
    public FlagKey {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
