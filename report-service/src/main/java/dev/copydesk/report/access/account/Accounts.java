package dev.copydesk.report.access.account;

import dev.copydesk.report.access.Role;
import io.quarkus.elytron.security.common.BcryptUtil;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The accounts. */
@ApplicationScoped
public class Accounts implements PanacheRepositoryBase<Account, String> {
    /** bcrypt reads no further than this many bytes. */
    public static final int PASSWORD_LIMIT = 72;

    /** Of this service's advisory locks in the database, the one for adding and changing accounts: "user" in ASCII. */
    private static final long ACCOUNTS_LOCK = 0x75736572L;

    /** 2 to the power of this many rounds: about a tenth of a second. */
    private static final int COST = 11;

    /** What a password is compared with where there is no account, so that the answer takes as long. */
    private static final String NOBODY = BcryptUtil.bcryptHash("nobody", COST);

    /**
     * Makes an account; the password is kept as a hash only.
     *
     * @throws IllegalArgumentException when the password has more than {@value #PASSWORD_LIMIT} bytes
     */
    @Transactional
    public void create(String name, String password, Set<Role> roles) {
        persist(new Account(name, hash(password), roles, Clock.systemUTC().instant()));
    }

    /** The account of somebody at an OpenID provider. */
    @Transactional
    public Optional<Account> of(String issuer, String subject) {
        return find("issuer = ?1 and subject = ?2", issuer, subject).firstResultOptional();
    }

    /** Makes an account that is nobody's yet. */
    @Transactional(TxType.MANDATORY)
    public Account create(String name, Set<Role> roles) {
        Account account = new Account(name, null, roles, Clock.systemUTC().instant());
        persist(account);
        return account;
    }

    /** From now on the account is that of somebody at an OpenID provider. */
    @Transactional(TxType.MANDATORY)
    public void bind(Account account, String issuer, String subject) {
        account.bind(issuer, subject);
    }

    /** Takes all away that opens the account. */
    @Transactional(TxType.MANDATORY)
    public void free(Account account) {
        account.free();
    }

    /**
     * Gives an account the roles that an OpenID provider tells.
     *
     * @param asOf when the token was issued that tells them
     */
    @Transactional(TxType.MANDATORY)
    public void provide(Account account, Set<Role> roles, Instant asOf) {
        account.provide(roles, asOf);
    }

    /** Reads the account anew; until the transaction ends nobody else changes it. */
    @Transactional(TxType.MANDATORY)
    public void lock(Account account) {
        getEntityManager().refresh(account, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Gives an account these roles, and disables or enables it. */
    @Transactional(TxType.MANDATORY)
    public void change(Account account, Set<Role> roles, boolean enabled) {
        Instant now = Clock.systemUTC().instant();
        Instant since = account.isEnabled() ? now : account.disabledAt();
        account.change(roles, enabled ? null : since);
    }

    /**
     * Gives an account another password.
     *
     * @throws IllegalArgumentException when it has more than {@value #PASSWORD_LIMIT} bytes
     */
    @Transactional(TxType.MANDATORY)
    public void replacePassword(Account account, String password) {
        account.replacePassword(hash(password));
    }

    /** Whether a password has more than {@value #PASSWORD_LIMIT} bytes. */
    public static boolean isTooLong(String password) {
        return password.getBytes(StandardCharsets.UTF_8).length > PASSWORD_LIMIT;
    }

    private static String hash(String password) {
        if (isTooLong(password)) {
            throw new IllegalArgumentException("A password has at most " + PASSWORD_LIMIT + " bytes");
        }
        return BcryptUtil.bcryptHash(password, COST);
    }

    /** All accounts in the order of their names; until the transaction ends nobody else changes or adds one. */
    @Transactional(TxType.MANDATORY)
    public List<Account> locked() {
        getEntityManager()
                .createNativeQuery("select pg_advisory_xact_lock(" + ACCOUNTS_LOCK + ")", Object.class)
                .getResultList();
        return findAll(Sort.by("name")).withLock(LockModeType.PESSIMISTIC_WRITE).list();
    }

    /** All accounts in the order of their names. */
    @Transactional
    public List<Account> all() {
        return listAll(Sort.by("name"));
    }

    /** The account, if it is in use and the password is its password. */
    public Optional<Account> verify(String name, String password) {
        Optional<Account> account = named(name).filter(Account::hasPassword);
        boolean matches =
                BcryptUtil.matches(password, account.map(Account::passwordHash).orElse(NOBODY));
        return account.filter(found -> matches && found.isEnabled());
    }

    /**
     * An account that was verified, as it is now, and as it stays until the transaction ends; empty where it was disabled or got
     * another password since.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Account> unchanged(Account verified) {
        return findByIdOptional(verified.name(), LockModeType.PESSIMISTIC_WRITE)
                .filter(account ->
                        account.isEnabled() && verified.passwordHash().equals(account.passwordHash()));
    }

    /** The names of all accounts in use that have a role, in the order of the alphabet. */
    @Transactional
    public List<String> names() {
        return all().stream()
                .filter(account -> account.isEnabled() && !account.roles().isEmpty())
                .map(Account::name)
                .toList();
    }

    /** The account of this name. */
    @Transactional
    public Optional<Account> named(String name) {
        return name.indexOf('\0') >= 0 ? Optional.empty() : findByIdOptional(name);
    }
}
