package dev.copydesk.report.access.session;

import dev.copydesk.report.access.account.Account;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

/** A browser in which somebody is signed in. What the browser brings is not kept, only what it comes to under the key. */
@Entity
@Table(name = "sign_in_session")
public class Session {
    @Id
    private String digest;

    @ManyToOne(optional = false)
    @JoinColumn(name = "account")
    private Account account;

    @Column(name = "opened_at")
    private Instant openedAt;

    @Column(name = "seen_at")
    private Instant seenAt;

    /** For Hibernate. */
    protected Session() {}

    Session(String digest, Account account, Instant openedAt) {
        this.digest = digest;
        this.account = account;
        this.openedAt = openedAt;
        this.seenAt = openedAt;
    }

    Account account() {
        return account;
    }

    Instant openedAt() {
        return openedAt;
    }

    Instant seenAt() {
        return seenAt;
    }

    void see(Instant now) {
        seenAt = now;
    }
}
