package dev.copydesk.report.decision;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something that an editor said about a flag to the others. */
@Entity
@Table(name = "remark")
public class Remark {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "article_id")
    private String articleId;

    private String fingerprint;
    private String author;

    @Column(name = "written_at")
    private Instant at;

    private String words;

    /** For Hibernate. */
    protected Remark() {}

    Remark(DecisionKey flag, String author, Instant at, String words) {
        articleId = flag.articleId();
        fingerprint = flag.fingerprint();
        this.author = author;
        this.at = at;
        this.words = words;
    }

    String fingerprint() {
        return fingerprint;
    }

    public String author() {
        return author;
    }

    public Instant at() {
        return at;
    }

    public String words() {
        return words;
    }
}
