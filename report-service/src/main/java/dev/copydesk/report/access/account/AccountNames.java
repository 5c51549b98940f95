package dev.copydesk.report.access.account;

import java.util.Optional;

/** What an account may be called. */
public final class AccountNames {
    private static final int LONGEST = 100;

    /** Stands for nobody where an assignee is asked for. */
    private static final String NOBODY = "none";

    private AccountNames() {}

    /** Why an account can't be called so; empty where it can. */
    public static Optional<String> fault(String name) {
        if (name.isEmpty() || name.length() > LONGEST) {
            return Optional.of("has to have 1 to " + LONGEST + " characters");
        }
        boolean taken = name.equals(NOBODY) || name.equals(".") || name.equals("..");
        if (taken || !name.equals(name.strip()) || name.codePoints().anyMatch(AccountNames::isUnseen)) {
            return Optional.of("can't be a name: choose another");
        }
        return Optional.empty();
    }

    /** What does not show would make two names look alike in the audit trail. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED -> true;
            default -> false;
        };
    }
}
