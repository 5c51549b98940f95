package dev.copydesk.report.api.users;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import java.time.Instant;
import java.util.List;

/**
 * Someone who has an account.
 *
 * @param roles {@code editor}, {@code chief}, {@code operations}
 * @param enabled whether they can sign in
 * @param issuer the OpenID provider that signs them in; absent where none does
 * @param version of roles and state, for the next change
 */
public record UserJson(
        String name, List<String> roles, boolean enabled, String issuer, int version, Instant createdAt) {
    /** The accounts, in the order of their names. */
    public record UserListJson(List<UserJson> users) {}

    static UserJson of(Account account) {
        return new UserJson(
                account.name(),
                account.roles().stream().sorted().map(Role::code).toList(),
                account.isEnabled(),
                account.issuer(),
                account.version(),
                account.createdAt());
    }
}
