package dev.copydesk.report.api;

import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A decision on a flag.
 *
 * @param status {@code accepted} or {@code dismissed}
 * @param reason {@code not-an-error}, {@code quoted-as-said}, {@code house-style}, {@code source-known} or
 *     {@code will-not-fix}; with a dismissal only
 * @param comment at most 2,000 characters, or null
 * @param version the flag's {@code decisionVersion} as it was last read
 */
public record NewDecisionJson(String status, String reason, String comment, Integer version) {
    private static final String ACCEPTED = "accepted";
    private static final String DISMISSED = "dismissed";

    /** The same as a value; all fields that won't do are named at once. */
    Ruling ruling() {
        List<FieldError> errors = new ArrayList<>();
        Optional<DismissalReason> why = reason == null ? Optional.empty() : DismissalReason.of(reason);
        if (!ACCEPTED.equals(status) && !DISMISSED.equals(status)) {
            errors.add(new FieldError("status", "is neither accepted nor dismissed"));
        } else if (ACCEPTED.equals(status) && reason != null) {
            errors.add(new FieldError("reason", "is for dismissals only"));
        } else if (DISMISSED.equals(status) && why.isEmpty()) {
            errors.add(new FieldError(
                    "reason", "is none of not-an-error, quoted-as-said, house-style, source-known, will-not-fix"));
        }
        if (comment != null && comment.length() > Ruling.COMMENT_LIMIT) {
            errors.add(new FieldError("comment", "is longer than " + Ruling.COMMENT_LIMIT + " characters"));
        }
        if (version == null || version < 0) {
            errors.add(new FieldError("version", "is missing: send the flag's decisionVersion"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFieldsException("The decision can't be taken as it is.", errors);
        }
        return why.map(given -> Ruling.dismissed(given, comment)).orElseGet(() -> Ruling.accepted(comment));
    }
}
