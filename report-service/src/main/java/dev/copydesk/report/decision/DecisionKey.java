package dev.copydesk.report.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** A flag of an article, whatever the revision. */
@Embeddable
public record DecisionKey(
        @Column(name = "article_id") String articleId, @Column(name = "fingerprint") String fingerprint) {
    public DecisionKey {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(fingerprint, "fingerprint");
    }
}
