package dev.copydesk.report.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;

/** One revision of one article. */
@Embeddable
public record ReportKey(@Column(name = "article_id") String articleId, @Column(name = "revision") long revision) {
    public ReportKey {
        Objects.requireNonNull(articleId, "articleId");
    }
}
