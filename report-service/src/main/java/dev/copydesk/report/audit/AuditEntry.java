package dev.copydesk.report.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** One thing that someone did. The database refuses to change or remove it. */
@Entity
@Immutable
@Table(name = "audit")
public class AuditEntry {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(name = "happened_at")
    private Instant at;

    private String actor;

    @Enumerated(EnumType.STRING)
    private Action action;

    @Column(name = "article_id")
    private String articleId;

    private Long revision;
    private String fingerprint;
    private String rule;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    /** For Hibernate. */
    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, Action action, AuditTrail.Subject subject, Map<String, String> detail) {
        this.at = at;
        this.actor = actor;
        this.action = action;
        articleId = subject.articleId();
        revision = subject.revision();
        fingerprint = subject.fingerprint();
        rule = subject.rule();
        this.detail = Map.copyOf(detail);
    }

    /** Rises with time. */
    public long id() {
        return id;
    }

    public Instant at() {
        return at;
    }

    /** Name of the account or the token. */
    public String actor() {
        return actor;
    }

    public Action action() {
        return action;
    }

    public String articleId() {
        return articleId;
    }

    public Long revision() {
        return revision;
    }

    /** Of the flag, or null where the whole article was concerned. */
    public String fingerprint() {
        return fingerprint;
    }

    public String rule() {
        return rule;
    }

    /** What the action leaves open: reason, comment, from, to, the number of the check. */
    public Map<String, String> detail() {
        return Map.copyOf(detail);
    }
}
