package dev.copydesk.report.web.users;

import dev.copydesk.report.problem.Problem.FieldError;
import java.util.List;

/**
 * One's own account.
 *
 * @param hasPassword whether it has a password here
 * @param changed whether the password was just changed
 * @param errors why it was not; empty where nothing was refused
 */
public record OwnAccountView(String user, boolean hasPassword, boolean changed, List<FieldError> errors) {}
