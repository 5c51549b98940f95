package dev.copydesk.report.access.session;

import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;

/** Who is signed in, in which browser. A session that is ended here is of no more use to whoever has its cookie. */
@ApplicationScoped
public class Sessions implements PanacheRepositoryBase<Session, String> {
    /** How long a session may rest. */
    static final Duration REST = Duration.ofHours(12);

    /** How exactly it is kept when a session was last used: not every request writes. */
    private static final Duration GRAIN = Duration.ofMinutes(10);

    private static final int TOKEN_BYTES = 32;

    private final Duration longest;
    private final SecureRandom random = new SecureRandom();
    private final SessionKey key;
    private final Accounts accounts;

    Sessions(SessionKey key, Accounts accounts, AccessConfig config) {
        this.longest = config.session().longest();
        this.key = key;
        this.accounts = accounts;
    }

    /**
     * Opens a session, and tells the token that the browser is to bring.
     *
     * @param verified the account as it was when its password was found right
     * @return empty where it was disabled or got another password in the meantime
     */
    @Transactional
    public Optional<String> open(Account verified) {
        Optional<Account> account = accounts.unchanged(verified);
        if (account.isEmpty()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        persist(new Session(key.digest(token), account.get(), now()));
        return Optional.of(token);
    }

    /** Whose session it is, as their account is now; empty where it has ended or the account is disabled. */
    @Transactional
    public Optional<Account> resume(String token) {
        Instant now = now();
        Optional<Session> found = open(token, now);
        found.filter(session -> session.seenAt().plus(GRAIN).isBefore(now)).ifPresent(session -> session.see(now));
        return found.map(Session::account);
    }

    /** As {@link #resume}, but nobody uses the session by that: it goes on resting. */
    @Transactional
    public Optional<Account> look(String token) {
        return open(token, now()).map(Session::account);
    }

    private Optional<Session> open(String token, Instant now) {
        return findByIdOptional(key.digest(token))
                .filter(session -> session.seenAt().plus(REST).isAfter(now))
                .filter(session -> session.openedAt().plus(longest).isAfter(now))
                .filter(session -> session.account().isEnabled());
    }

    /** Ends one session: its person has signed out. */
    @Transactional
    public void end(String token) {
        deleteById(key.digest(token));
    }

    /** Ends all sessions of an account. */
    @Transactional(TxType.MANDATORY)
    public void endAll(String account) {
        delete("account.name", account);
    }

    /** Ends all sessions of an account but the one with this token. */
    @Transactional(TxType.MANDATORY)
    public void endOthers(String account, String kept) {
        delete("account.name = ?1 and digest <> ?2", account, key.digest(kept));
    }

    @Scheduled(every = "1h", delayed = "5m", skipExecutionIf = DatabaseAway.class)
    @Transactional
    void forgetThoseThatHaveEnded() {
        delete("seenAt < ?1 or openedAt < ?2", now().minus(REST), now().minus(longest));
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
