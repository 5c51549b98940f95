package dev.copydesk.report.api.users;

/** Another password, of 12 characters at least and 72 bytes at most. */
public record NewPasswordJson(String password) {}
