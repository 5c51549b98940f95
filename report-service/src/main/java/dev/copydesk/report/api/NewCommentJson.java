package dev.copydesk.report.api;

import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import java.util.List;

/** Something to say about a flag, 1 to 2,000 characters. */
public record NewCommentJson(String comment) {
    String checked() {
        if (comment == null || comment.isBlank() || comment.length() > Ruling.COMMENT_LIMIT) {
            throw new InvalidFieldsException(
                    "The comment can't be taken as it is.",
                    List.of(new FieldError(
                            "comment", "has not between 1 and " + Ruling.COMMENT_LIMIT + " characters")));
        }
        return comment;
    }
}
