package dev.copydesk.report.user;

import static dev.copydesk.report.user.AccountTrail.told;
import static dev.copydesk.report.user.AccountTrail.toldWithKey;

import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.AccountNames;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.access.session.Sessions;
import dev.copydesk.report.access.session.SignInThrottle;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What is done with accounts. Roles and state hold from the next request on, also for who is signed in. There is always
 * somebody who may keep the accounts. Where an OpenID provider signs people in, it says who has an account and which roles; all
 * that can be done here is to disable one, and to free its name for another person.
 */
@ApplicationScoped
public class UserDesk {
    /** NIST SP 800-63B asks for 8 characters beside a second factor and for more without one. */
    static final int SHORTEST_PASSWORD = 12;

    private static final String REFUSED = "The account can't be kept so.";

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final AccountTrail trail;
    private final boolean hasPasswords;

    UserDesk(Accounts accounts, Sessions sessions, SignInThrottle throttle, AccountTrail trail, AccessConfig config) {
        this.accounts = accounts;
        this.sessions = sessions;
        this.hasPasswords = !config.signIn().oidc();
        this.throttle = throttle;
        this.trail = trail;
    }

    /** Whether people have passwords here; else an OpenID provider signs them in. */
    public boolean hasPasswords() {
        return hasPasswords;
    }

    /** All accounts in the order of their names, disabled ones too. */
    public List<Account> accounts() {
        return accounts.all();
    }

    /**
     * Gives somebody an account.
     *
     * @throws InvalidFieldsException when the name or the password won't do, or there is no role
     * @throws ConflictException when there is one of that name, or a provider makes the accounts
     */
    @Transactional
    public void add(String name, String password, Set<Role> roles, String by) {
        requirePasswords();
        checkName(name);
        checkPassword(password);
        checkRoles(roles);
        if (accounts.locked().stream().anyMatch(account -> account.name().equalsIgnoreCase(name))) {
            throw new ConflictException("There is an account of this name already.");
        }
        accounts.create(name, password, roles);
        trail.added(by, name, roles);
    }

    /**
     * Gives an account other roles, disables or enables it. Where a provider says who may what, the roles stay as they are.
     *
     * @param seen the version that was looked at
     * @return empty when there is no such account
     * @throws InvalidFieldsException when there is no role, or nobody would be left to keep the accounts
     * @throws ConflictException when it was changed since that version
     */
    @Transactional
    public Optional<Account> change(String name, Set<Role> roles, boolean enabled, int seen, String by) {
        if (hasPasswords) {
            checkRoles(roles);
        }
        List<Account> all = accounts.locked();
        Optional<Account> found =
                all.stream().filter(account -> account.name().equals(name)).findFirst();
        found.ifPresent(account -> {
            if (account.version() != seen) {
                throw new ConflictException("This account was changed in the meantime; it is shown as it is now.");
            }
            Set<Role> before = account.roles();
            boolean wasEnabled = account.isEnabled();
            Set<Role> given = hasPasswords ? roles : account.roles();
            accounts.change(account, given, enabled);
            if (!enabled) {
                sessions.endAll(name);
            }
            if (hasPasswords && all.stream().noneMatch(UserDesk::keepsAccounts)) {
                throw refused("roles", "would leave nobody who may keep the accounts");
            }
            trail.changed(by, name, told(before, wasEnabled), told(given, enabled));
        });
        return found;
    }

    /**
     * Gives an account another password, and ends its sessions.
     *
     * @return whether there is such an account
     * @throws InvalidFieldsException when the password won't do
     * @throws ConflictException when people have no passwords here
     */
    @Transactional
    public boolean setPassword(String name, String password, String by) {
        Optional<Account> found = replacePassword(name, password, by);
        sessions.endAll(name);
        return found.isPresent();
    }

    /**
     * Takes away from an account all that opens it: it goes to whom the provider signs in next with its name.
     *
     * @return empty when there is no such account
     * @throws ConflictException when people have passwords here, without which nobody would get in
     */
    @Transactional
    public Optional<Account> free(String name, String by) {
        if (hasPasswords) {
            throw new ConflictException("People have passwords here: give the account another one.");
        }
        Optional<Account> found = accounts.locked().stream()
                .filter(account -> account.name().equals(name))
                .findFirst();
        found.filter(account -> !account.isFree()).ifPresent(account -> {
            String before = toldWithKey(account);
            accounts.free(account);
            sessions.endAll(name);
            trail.changed(by, name, before, toldWithKey(account));
        });
        return found;
    }

    private Optional<Account> replacePassword(String name, String password, String by) {
        requirePasswords();
        checkPassword(password);
        Optional<Account> found = accounts.named(name);
        found.ifPresent(account -> {
            accounts.replacePassword(account, password);
            trail.passwordChanged(by, name);
        });
        return found;
    }

    /**
     * Gives one's own account another password, and ends its other sessions.
     *
     * @param token of the session that goes on
     * @param address that it is asked from; after too many wrong passwords none is compared for a while
     * @throws InvalidFieldsException when the present one is wrong, or the other won't do
     */
    @Transactional
    public void changeOwnPassword(String name, String token, String present, String wanted, String address) {
        if (throttle.refuses(name, address)) {
            throw refused(
                    "present",
                    "was wrong too often: try again in " + throttle.rest().toMinutes() + " minutes");
        }
        if (accounts.verify(name, present).isEmpty()) {
            throttle.failed(name, address);
            throw refused("present", "is not your password");
        }
        throttle.succeeded(name, address);
        replacePassword(name, wanted, name);
        sessions.endOthers(name, token);
    }

    private void requirePasswords() {
        if (!hasPasswords) {
            throw new ConflictException("An OpenID provider keeps accounts, roles and passwords: change them there.");
        }
    }

    private static boolean keepsAccounts(Account account) {
        return account.isEnabled() && account.roles().contains(Role.OPERATIONS);
    }

    /**
     * The roles of these codes.
     *
     * @throws InvalidFieldsException when one is none
     */
    public static Set<Role> roles(Collection<String> codes) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String code : codes) {
            roles.add(Role.of(code)
                    .orElseThrow(() ->
                            refused("roles", "has one that is none of " + told(EnumSet.allOf(Role.class), true))));
        }
        return roles;
    }

    private static void checkName(String name) {
        AccountNames.fault(name).ifPresent(why -> {
            throw refused("name", why);
        });
    }

    private static void checkPassword(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw refused("password", "has to have at least " + SHORTEST_PASSWORD + " characters");
        }
        if (Accounts.isTooLong(password)) {
            throw refused("password", "has to have at most " + Accounts.PASSWORD_LIMIT + " bytes");
        }
    }

    private static void checkRoles(Set<Role> roles) {
        if (roles.isEmpty()) {
            throw refused("roles", "has to have at least one of editor, chief, operations");
        }
    }

    private static InvalidFieldsException refused(String field, String why) {
        return new InvalidFieldsException(REFUSED, List.of(new FieldError(field, why)));
    }
}
