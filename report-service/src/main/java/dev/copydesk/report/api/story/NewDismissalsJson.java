package dev.copydesk.report.api.story;

import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.review.StoryDesk;
import dev.copydesk.report.review.StoryDesk.Seen;
import java.util.ArrayList;
import java.util.List;

/**
 * Flags of one rule to dismiss together.
 *
 * @param reason {@code not-an-error}, {@code quoted-as-said}, {@code house-style}, {@code source-known} or
 *     {@code will-not-fix}
 * @param comment at most 2,000 characters, or null
 * @param flags 1 to 500, as they were listed
 */
public record NewDismissalsJson(String rule, String reason, String comment, List<FlagJson> flags) {
    /**
     * A flag to dismiss.
     *
     * @param flag its id in the article's report
     * @param version as it was listed
     */
    public record FlagJson(String articleId, String flag, Integer version) {
        private boolean isComplete() {
            return articleId != null && flag != null && version != null && version >= 0;
        }
    }

    /** The dismissal as a value; all fields that won't do are named at once. */
    Ruling ruling() {
        List<FieldError> errors = new ArrayList<>();
        if (rule == null || rule.isBlank()) {
            errors.add(new FieldError("rule", "is missing"));
        }
        if (reason == null || DismissalReason.of(reason).isEmpty()) {
            errors.add(new FieldError(
                    "reason", "is none of not-an-error, quoted-as-said, house-style, source-known, will-not-fix"));
        }
        if (comment != null && comment.length() > Ruling.COMMENT_LIMIT) {
            errors.add(new FieldError("comment", "is longer than " + Ruling.COMMENT_LIMIT + " characters"));
        }
        if (flags == null || flags.isEmpty() || flags.size() > StoryDesk.MOST_AT_ONCE) {
            errors.add(new FieldError("flags", "are not between 1 and " + StoryDesk.MOST_AT_ONCE));
        } else if (flags.stream().anyMatch(flag -> flag == null || !flag.isComplete())) {
            errors.add(new FieldError("flags", "have one without articleId, flag or version"));
        }
        if (!errors.isEmpty()) {
            throw new InvalidFieldsException("The flags can't be dismissed so.", errors);
        }
        return Ruling.dismissed(DismissalReason.of(reason).orElseThrow(), comment);
    }

    List<Seen> seen() {
        return flags.stream()
                .map(flag -> new Seen(new DecisionKey(flag.articleId(), flag.flag()), flag.version()))
                .toList();
    }
}
