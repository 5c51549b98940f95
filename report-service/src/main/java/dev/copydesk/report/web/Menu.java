package dev.copydesk.report.web;

import dev.copydesk.report.access.Scope;
import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;

/** Which pages beside the reports the signed-in person may open. */
@Named("menu")
@RequestScoped
public class Menu {
    private final SecurityIdentity identity;

    Menu(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** Whether the pages of the machinery are open to them. */
    public boolean isOperations() {
        return may(Scope.OPERATIONS_READ);
    }

    /** Whether they may decide on flags. */
    public boolean isReviewer() {
        return may(Scope.REPORTS_REVIEW);
    }

    /** Whether they may change the newsroom's names. */
    public boolean isNameKeeper() {
        return may(Scope.NAMES_WRITE);
    }

    /** Whether they may change how rules are treated. */
    public boolean isRuleKeeper() {
        return may(Scope.RULES_WRITE);
    }

    /** Whether the audit trail is open to them. */
    public boolean isAuditor() {
        return may(Scope.AUDIT_READ);
    }

    /** Whether they keep the accounts. */
    public boolean isUserKeeper() {
        return may(Scope.USERS_WRITE);
    }

    private boolean may(Scope scope) {
        String[] nameAndAction = scope.permission().split(":", 2);
        return identity.checkPermissionBlocking(new StringPermission(nameAndAction[0], nameAndAction[1]));
    }
}
