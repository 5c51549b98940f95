package dev.copydesk.report.api.users;

import java.util.Set;

/**
 * What an account is to be.
 *
 * @param enabled whether one can sign in with it
 * @param version of the account as it was last read
 */
public record UserChangeJson(Set<String> roles, Boolean enabled, Integer version) {}
