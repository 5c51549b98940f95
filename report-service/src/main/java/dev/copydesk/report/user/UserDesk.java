package dev.copydesk.report.user;

import dev.copydesk.report.access.AccessConfig;
import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.access.session.Sessions;
import dev.copydesk.report.access.session.SignInThrottle;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What is done with accounts. Roles and state hold from the next request on, also for who is signed in. There is always
 * somebody who may keep the accounts. Where an OpenID provider signs people in, it says who has an account and which roles; to
 * disable one is all that can be done here.
 */
@ApplicationScoped
public class UserDesk {
    /** NIST SP 800-63B asks for 8 characters beside a second factor and for more without one. */
    static final int SHORTEST_PASSWORD = 12;

    private static final int LONGEST_NAME = 100;
    private static final String REFUSED = "The account can't be kept so.";

    /** Stands for nobody where an assignee is asked for. */
    private static final String NOBODY = "none";

    private static final Subject ACCOUNT = new Subject(null, null, null, null);

    private final Accounts accounts;
    private final Sessions sessions;
    private final SignInThrottle throttle;
    private final AuditTrail trail;
    private final boolean hasPasswords;

    UserDesk(Accounts accounts, Sessions sessions, SignInThrottle throttle, AuditTrail trail, AccessConfig config) {
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
        record(by, Action.ACCOUNT_ADDED, name, null, told(roles, true));
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
            String before = told(account.roles(), account.isEnabled());
            Set<Role> given = hasPasswords ? roles : account.roles();
            accounts.change(account, given, enabled);
            if (!enabled) {
                sessions.endAll(name);
            }
            if (hasPasswords && all.stream().noneMatch(UserDesk::keepsAccounts)) {
                throw refused("roles", "would leave nobody who may keep the accounts");
            }
            record(by, Action.ACCOUNT_CHANGED, name, before, told(given, enabled));
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

    private Optional<Account> replacePassword(String name, String password, String by) {
        requirePasswords();
        checkPassword(password);
        Optional<Account> found = accounts.named(name);
        found.ifPresent(account -> {
            accounts.replacePassword(account, password);
            record(by, Action.PASSWORD_CHANGED, name, null, null);
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
            throw refused("present", "was wrong too often: try again in five minutes");
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
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw refused("name", "has to have 1 to " + LONGEST_NAME + " characters");
        }
        boolean taken = name.equals(NOBODY) || name.equals(".") || name.equals("..");
        if (taken || !name.equals(name.strip()) || name.codePoints().anyMatch(UserDesk::isUnseen)) {
            throw refused("name", "can't be a name: choose another");
        }
    }

    /** What does not show would make two names look alike in the audit trail. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }

    private static void checkPassword(String password) {
        if (password.codePointCount(0, password.length()) < SHORTEST_PASSWORD) {
            throw refused("password", "has to have at least " + SHORTEST_PASSWORD + " characters");
        }
        if (password.getBytes(StandardCharsets.UTF_8).length > Accounts.PASSWORD_LIMIT) {
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

    private static String told(Set<Role> roles, boolean enabled) {
        String told = roles.stream().sorted().map(Role::code).collect(Collectors.joining(", "));
        return enabled ? told : told + " (disabled)";
    }

    private void record(String by, Action action, String account, String from, String to) {
        Map<String, String> detail = new TreeMap<>(Map.of("account", account));
        if (to != null) {
            detail.put("from", from == null ? "none" : from);
            detail.put("to", to);
        }
        trail.record(Instant.now(), by, action, ACCOUNT, detail);
    }
}
