package dev.copydesk.report.user;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.audit.AuditTrail.Subject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells the audit trail what was done with accounts, within the transaction that does it. */
@ApplicationScoped
public class AccountTrail {
    private static final Subject ACCOUNT = new Subject(null, null, null, null);

    private final AuditTrail trail;

    AccountTrail(AuditTrail trail) {
        this.trail = trail;
    }

    /** Somebody was given an account. */
    public void added(String by, String account, Set<Role> roles) {
        record(by, Action.ACCOUNT_ADDED, Map.of("account", account, "from", "none", "to", told(roles, true)));
    }

    /**
     * Roles or state of an account were changed, or whose it is.
     *
     * @param from what it was, see {@link #told} and {@link #toldWithKey}
     */
    public void changed(String by, String account, String from, String to) {
        record(by, Action.ACCOUNT_CHANGED, Map.of("account", account, "from", from, "to", to));
    }

    void passwordChanged(String by, String account) {
        record(by, Action.PASSWORD_CHANGED, Map.of("account", account));
    }

    /** Roles and state in words. */
    public static String told(Set<Role> roles, boolean enabled) {
        String told = roles.isEmpty()
                ? "no role"
                : roles.stream().sorted().map(Role::code).collect(Collectors.joining(", "));
        return enabled ? told : told + " (disabled)";
    }

    /** Roles, state, and what opens the account, in words. */
    public static String toldWithKey(Account account) {
        String key = account.hasPassword() ? "by password" : "nobody's";
        return told(account.roles(), account.isEnabled()) + "; "
                + (account.issuer() == null ? key : "by " + account.issuer());
    }

    private void record(String by, Action action, Map<String, String> detail) {
        trail.record(Instant.now(), by, action, ACCOUNT, detail);
    }
}
