package dev.copydesk.report.web.users;

import java.util.Arrays;
import java.util.Locale;

/** What was done with an account, to be told on the page that comes after it. */
enum Done {
    ADDED("%s has an account now."),
    CHANGED("The account of %s is changed."),
    PASSWORD("%s has a new password and is signed out everywhere."),
    FREED("The account %s goes to whom your organisation’s provider signs in next with this name.");

    private final String told;

    Done(String told) {
        this.told = told;
    }

    /** As in the address of the page. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** What the page says; null for a code that is none. */
    static String told(String code, String name) {
        return Arrays.stream(values())
                .filter(done -> done.code().equals(code))
                .findFirst()
                .map(done -> done.told.formatted(name))
                .orElse(null);
    }
}
