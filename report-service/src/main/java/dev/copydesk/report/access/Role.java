package dev.copydesk.report.access;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a person does at the desk. */
public enum Role {
    /** Reads reports that are not under an embargo, and decides on flags. */
    EDITOR,
    /** Also keeps the rules and the names, and sees articles before their embargo ends. */
    CHIEF,
    /** Looks after the machinery and the accounts, and sees articles before their embargo ends. */
    OPERATIONS;

    /** What the role may do. */
    public Set<Scope> scopes() {
        return switch (this) {
            case EDITOR -> EnumSet.of(Scope.REPORTS_READ, Scope.REPORTS_REVIEW);
            case CHIEF ->
                EnumSet.of(
                        Scope.REPORTS_READ,
                        Scope.REPORTS_REVIEW,
                        Scope.REPORTS_EMBARGOED,
                        Scope.NAMES_WRITE,
                        Scope.RULES_WRITE,
                        Scope.AUDIT_READ,
                        Scope.OPERATIONS_READ);
            case OPERATIONS ->
                EnumSet.of(
                        Scope.REPORTS_READ,
                        Scope.REPORTS_EMBARGOED,
                        Scope.AUDIT_READ,
                        Scope.OPERATIONS_READ,
                        Scope.OPERATIONS_WRITE,
                        Scope.USERS_WRITE);
        };
    }

    /** The role's name outside of the code: {@code editor}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The role of this code. */
    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code().equals(code)).findFirst();
    }
}
