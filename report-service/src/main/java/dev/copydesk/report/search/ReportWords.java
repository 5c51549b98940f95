package dev.copydesk.report.search;

import dev.copydesk.report.report.ReportKey;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;

/** The words of a report, which the database derives from it. Only queries use them: they are as long as the text. */
@Entity
@Immutable
@Table(name = "report")
public class ReportWords {
    @EmbeddedId
    private ReportKey key;

    @Column(columnDefinition = "tsvector")
    private String words;

    /** For Hibernate. */
    protected ReportWords() {}
}
