package dev.copydesk.report.api.users;

import java.util.Set;

/**
 * A new account.
 *
 * @param password of 12 characters at least and 72 bytes at most
 */
public record NewUserJson(String name, String password, Set<String> roles) {}
