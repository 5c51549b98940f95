package dev.copydesk.report.web.names;

import dev.copydesk.report.names.AuthorityName;
import dev.copydesk.report.names.ConflictingNameException;
import dev.copydesk.report.names.NameCursor;
import dev.copydesk.report.page.Page;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.web.Moment;
import dev.copydesk.report.web.Paths;
import java.util.List;

/**
 * A page of the names.
 *
 * @param q words that the names have; empty for all
 * @param writable whether the reader may change the list
 * @param more address of the following page, or null
 * @param entry what the form holds
 * @param notice what has just been done, or null
 * @param refusal why nothing was done, or null
 */
public record NamesView(
        String user,
        String q,
        boolean writable,
        List<Row> rows,
        String more,
        Entry entry,
        String notice,
        Refusal refusal) {

    /** A name on the list. */
    public record Row(
            String id,
            String name,
            String kind,
            String aliases,
            String role,
            String nativeForm,
            String changedBy,
            Moment changed) {
        static Row of(AuthorityName name) {
            return new Row(
                    name.id().toString(),
                    name.name(),
                    name.kind().word(),
                    String.join("; ", name.aliases()),
                    name.role(),
                    name.nativeForm(),
                    name.changedBy(),
                    Moment.of(name.changedAt()));
        }
    }

    /**
     * What the form holds.
     *
     * @param known whether it is an entry of the list: then name and kind stay
     * @param version of that entry; 0 for none
     */
    public record Entry(
            boolean known, int version, String kind, String name, String aliases, String role, String nativeForm) {
        static final Entry NONE = new Entry(false, 0, "person", "", "", "", "");

        static Entry of(AuthorityName name) {
            return new Entry(
                    true,
                    name.version(),
                    name.kind().word(),
                    name.name(),
                    String.join("; ", name.aliases()),
                    shown(name.role()),
                    shown(name.nativeForm()));
        }

        static String shown(String value) {
            return value == null ? "" : value;
        }
    }

    /**
     * Why nothing was done.
     *
     * @param theirs what someone else has made of the name in the meantime, or null
     */
    public record Refusal(String message, List<FieldError> errors, Row theirs) {
        static Refusal of(InvalidFieldsException refused) {
            return new Refusal(refused.getMessage(), refused.errors(), null);
        }

        /** @param isNew whether the name was to be added rather than changed */
        static Refusal of(ConflictingNameException conflict, boolean isNew) {
            AuthorityName theirs = conflict.theirs();
            if (theirs == null) {
                return new Refusal(
                        "Not saved: this name has been taken off the list in the meantime. What you typed is still in the form"
                                + " below; Add puts it on the list again.",
                        List.of(),
                        null);
            }
            String why = isNew
                    ? theirs.name() + " is on the list already."
                    : theirs.changedBy() + " has changed this name in the meantime.";
            return new Refusal(
                    "Not saved: " + why
                            + " What you typed is still in the form below; Save puts it in place of what is there.",
                    List.of(),
                    Row.of(theirs));
        }
    }

    static NamesView of(
            String user,
            String q,
            boolean writable,
            Page<AuthorityName, NameCursor> page,
            Entry entry,
            String notice,
            Refusal refusal) {
        return new NamesView(
                user,
                q,
                writable,
                page.entries().stream().map(Row::of).toList(),
                page.next().map(next -> address(q, next)).orElse(null),
                entry,
                notice,
                refusal);
    }

    private static String address(String q, NameCursor next) {
        return "/names?q=" + Paths.encoded(q) + "&cursor=" + next.token();
    }
}
