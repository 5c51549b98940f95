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

    @Column(name = "roles_as_of")
    private Instant rolesAsOf;

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

    /** The OpenID provider that signs its person in; null where none does. */
    public String issuer() {
        return issuer;
    }

    /** Whether it has a password, which opens it while people sign in with passwords. */
    public boolean hasPassword() {
        return passwordHash != null;
    }

    /** Whether it is nobody's: neither a password nor somebody at a provider opens it. */
    public boolean isFree() {
        return passwordHash == null && subject == null;
    }

    /** Whether a token that was issued then is newer than all that have told its roles. */
    public boolean isOlderThan(Instant issuedAt) {
        return rolesAsOf == null || rolesAsOf.isBefore(issuedAt);
    }

    /** Null where nobody gave it one. */
    String passwordHash() {
        return passwordHash;
    }

    void bind(String newIssuer, String newSubject) {
        issuer = newIssuer;
        subject = newSubject;
    }

    /** When the last holder's newest token was issued is kept: that token must not take the account once more. */
    void free() {
        passwordHash = null;
        issuer = null;
        subject = null;
        version++;
    }

    void provide(Set<Role> newRoles, Instant asOf) {
        if (!newRoles.equals(roles)) {
            change(newRoles, disabledAt);
        }
        rolesAsOf = asOf;
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
