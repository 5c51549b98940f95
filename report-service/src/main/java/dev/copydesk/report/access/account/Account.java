package dev.copydesk.report.access.account;

import dev.copydesk.report.access.Role;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Set;
import org.hibernate.annotations.DynamicUpdate;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Someone who may sign in. */
@Entity
@Table(name = "account")
@DynamicUpdate // A new password must not write back roles and state that were changed meanwhile.
public class Account {
    @Id
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @JdbcTypeCode(SqlTypes.JSON)
    private Set<Role> roles;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "disabled_at")
    private Instant disabledAt;

    private String issuer;

    private String subject;

    private int version;

    /** For Hibernate. */
    protected Account() {}

    Account(String name, String passwordHash, Set<Role> roles, Instant createdAt) {
        this.name = name;
        this.passwordHash = passwordHash;
        this.roles = Set.copyOf(roles);
        this.createdAt = createdAt;
    }

    public String name() {
        return name;
    }

    public Set<Role> roles() {
        return Set.copyOf(roles);
    }

    public Instant createdAt() {
        return createdAt;
    }

    /** When it was disabled; null while it is in use. */
    public Instant disabledAt() {
        return disabledAt;
    }

    /** Whether one can sign in with it. */
    public boolean isEnabled() {
        return disabledAt == null;
    }

    /** Rises with every change of roles and state. */
    public int version() {
        return version;
    }

    /** Null where an OpenID provider signs its person in. */
    String passwordHash() {
        return passwordHash;
    }

    /** Whether neither a password nor a provider opens it yet: a provider's people were once known by their names alone. */
    boolean isUnbound() {
        return passwordHash == null && subject == null;
    }

    void bind(String newIssuer, String newSubject) {
        issuer = newIssuer;
        subject = newSubject;
    }

    void change(Set<Role> newRoles, Instant newDisabledAt) {
        roles = Set.copyOf(newRoles);
        disabledAt = newDisabledAt;
        version++;
    }

    void replacePassword(String newHash) {
        passwordHash = newHash;
    }
}
