package dev.copydesk.report.names;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** An entry of the list. A removed one stays in the table, hidden, for its version. */
@Entity
@Table(name = "authority_name")
public class AuthorityName {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private NameKind kind;

    private String identity;
    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<String> aliases;

    private String role;

    @Column(name = "native_form")
    private String nativeForm;

    @Column(name = "changed_by")
    private String changedBy;

    @Column(name = "changed_at")
    private Instant changedAt;

    private int version;
    private boolean removed;
    private boolean sent;

    /** For Hibernate. */
    protected AuthorityName() {}

    /** What changes keep. */
    public UUID id() {
        return id;
    }

    public NameKind kind() {
        return kind;
    }

    /** The preferred form. */
    public String name() {
        return name;
    }

    /** Other spellings that are right. */
    public List<String> aliases() {
        return aliases;
    }

    /** What a person is or does, or null. */
    public String role() {
        return role;
    }

    /** The name in its own script, or null. */
    public String nativeForm() {
        return nativeForm;
    }

    /** Who put it there or changed it last: an account or a token. */
    public String changedBy() {
        return changedBy;
    }

    public Instant changedAt() {
        return changedAt;
    }

    /** From 1, one more with every change and when a removed name is put back. Who has not seen the entry has seen version 0. */
    public int version() {
        return version;
    }

    /** What it says, as it would be put on the list. */
    NameDraft said() {
        return new NameDraft(kind, name, aliases, role, nativeForm);
    }

    /** Whether it is to be taken off rules-service's list, too. */
    public boolean isRemoved() {
        return removed;
    }

    String identity() {
        return identity;
    }

    void markSent() {
        sent = true;
    }

    void change(NameDraft draft, String by, Instant now) {
        name = draft.name();
        aliases = draft.aliases();
        role = draft.role();
        nativeForm = draft.nativeForm();
        changedBy = by;
        changedAt = now;
        version++;
        sent = false;
    }

    void remove(String by, Instant now) {
        removed = true;
        sent = false;
        changedBy = by;
        changedAt = now;
    }
}
