package dev.copydesk.report.web.users;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The accounts.
 *
 * @param hasPasswords whether accounts, roles and passwords are kept here, and not by an OpenID provider
 * @param done what was done just now, or null
 * @param refusal why what was asked for was not done, or null
 * @param errors the fields that were to blame
 */
public record UsersView(
        String user,
        boolean hasPasswords,
        List<Row> rows,
        List<Choice> roles,
        String done,
        String refusal,
        List<FieldError> errors) {
    /** A role, to be ticked. */
    public record Choice(String code, boolean held) {
        static List<Choice> of(Account account) {
            return Arrays.stream(Role.values())
                    .map(role -> new Choice(
                            role.code(), account != null && account.roles().contains(role)))
                    .toList();
        }
    }

    /**
     * An account.
     *
     * @param number of the row, by which its fields are told apart
     * @param path of its page, to send changes to
     * @param isFree whether nobody can open it
     * @param since when it was disabled, or null
     */
    public record Row(
            int number,
            String name,
            String path,
            List<Choice> roles,
            int version,
            boolean isFree,
            Moment created,
            Moment since) {
        static Row of(int number, Account account) {
            return new Row(
                    number,
                    account.name(),
                    "/users/" + Paths.encoded(account.name()),
                    Choice.of(account),
                    account.version(),
                    account.isFree(),
                    Moment.of(account.createdAt()),
                    account.isEnabled() ? null : Moment.of(account.disabledAt()));
        }

        public boolean isEnabled() {
            return since == null;
        }
    }

    static UsersView of(
            String user,
            boolean hasPasswords,
            List<Account> accounts,
            String done,
            String refusal,
            List<FieldError> errors) {
        List<Row> rows = IntStream.range(0, accounts.size())
                .mapToObj(number -> Row.of(number, accounts.get(number)))
                .toList();
        return new UsersView(user, hasPasswords, rows, Choice.of(null), done, refusal, errors);
    }
}
