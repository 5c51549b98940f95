package dev.copydesk.report.decision;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;

/** What was decided last on a flag. */
@Entity
@Table(name = "decision")
public class Decision {
    @EmbeddedId
    private DecisionKey key;

    private int version;

    @Enumerated(EnumType.STRING)
    private DecisionStatus status;

    @Enumerated(EnumType.STRING)
    private DismissalReason reason;

    private String comment;

    @Column(name = "decided_by")
    private String by;

    @Column(name = "decided_at")
    private Instant at;

    private long revision;

    /** For Hibernate. */
    protected Decision() {}

    Decision(DecisionKey key) {
        this.key = key;
    }

    /** Puts this ruling in place of the one before, and raises the version. */
    void rule(Ruling ruling, String who, Instant when, long newestRevision) {
        version++;
        status = ruling.status();
        reason = ruling.reason();
        comment = ruling.comment();
        by = who;
        at = when;
        revision = newestRevision;
    }

    public String fingerprint() {
        return key.fingerprint();
    }

    /** Rises by one with every ruling on this flag, from 1. Who has not seen any has seen version 0. */
    public int version() {
        return version;
    }

    public DecisionStatus status() {
        return status;
    }

    /** Why it was dismissed; null for all else. */
    public DismissalReason reason() {
        return reason;
    }

    public String comment() {
        return comment;
    }

    /** Name of the account or the token. */
    public String by() {
        return by;
    }

    public Instant at() {
        return at;
    }

    /** The newest revision when it was decided. */
    public long revision() {
        return revision;
    }

    /** Whether nothing holds: it was taken back. */
    public boolean isOpen() {
        return status == DecisionStatus.OPEN;
    }

    /** The ruling that holds. */
    public Ruling ruling() {
        return new Ruling(status, reason, comment);
    }
}
