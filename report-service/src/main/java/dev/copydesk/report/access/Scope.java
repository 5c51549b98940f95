package dev.copydesk.report.access;

import io.quarkus.security.StringPermission;
import io.quarkus.security.identity.SecurityIdentity;
import java.util.Arrays;
import java.util.Optional;

/** What a token may do. */
public enum Scope {
    /** Read every report that is not under an embargo. */
    REPORTS_READ("reports:read"),
    /** Read reports under an embargo too. */
    REPORTS_EMBARGOED("reports:embargoed"),
    /** Decide on flags, comment on them, assign articles and mark them as done. */
    REPORTS_REVIEW("reports:review"),
    /** Add, change and remove the names that the newsroom has settled. */
    NAMES_WRITE("names:write"),
    /** Switch rules off, lower them to notices, and on again. */
    RULES_WRITE("rules:write"),
    /** Read the audit trail. */
    AUDIT_READ("audit:read"),
    /** See how the machinery is doing: sources and their pushes, dead letters. */
    OPERATIONS_READ("operations:read"),
    /** Replay and discard dead letters, and send callbacks again that were given up. */
    OPERATIONS_WRITE("operations:write"),
    /** See who has an account; add, change and disable accounts. */
    USERS_WRITE("users:write");

    /** Stands for all scopes in the configuration. */
    public static final String ALL = "*";

    private final String permission;

    Scope(String permission) {
        this.permission = permission;
    }

    /** As in the configuration and on the endpoints. */
    public String permission() {
        return permission;
    }

    /** Whether somebody may do it; on a thread that may block. */
    public boolean isOf(SecurityIdentity somebody) {
        String[] nameAndAction = permission.split(":", 2);
        return somebody.checkPermissionBlocking(new StringPermission(nameAndAction[0], nameAndAction[1]));
    }

    static Optional<Scope> of(String permission) {
        return Arrays.stream(values())
                .filter(scope -> scope.permission.equals(permission))
                .findFirst();
    }
}
