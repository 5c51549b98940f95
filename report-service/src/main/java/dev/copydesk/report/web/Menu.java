package dev.copydesk.report.web;

import dev.copydesk.report.access.Scope;
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
        return Scope.OPERATIONS_READ.isOf(identity);
    }

    /** Whether they may replay and discard dead letters, and send callbacks again. */
    public boolean isOperator() {
        return Scope.OPERATIONS_WRITE.isOf(identity);
    }

    /** Whether they may decide on flags. */
    public boolean isReviewer() {
        return Scope.REPORTS_REVIEW.isOf(identity);
    }

    /** Whether they may change the newsroom's names. */
    public boolean isNameKeeper() {
        return Scope.NAMES_WRITE.isOf(identity);
    }

    /** Whether they may change how rules are treated. */
    public boolean isRuleKeeper() {
        return Scope.RULES_WRITE.isOf(identity);
    }

    /** Whether the audit trail is open to them. */
    public boolean isAuditor() {
        return Scope.AUDIT_READ.isOf(identity);
    }

    /** Whether they keep the accounts. */
    public boolean isUserKeeper() {
        return Scope.USERS_WRITE.isOf(identity);
    }
}
