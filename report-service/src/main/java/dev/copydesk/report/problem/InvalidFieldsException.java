package dev.copydesk.report.problem;

import dev.copydesk.report.problem.Problem.FieldError;
import java.util.List;

/** What was sent can't be taken as it is: answered with 400 and each field that won't do. */
public class InvalidFieldsException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<FieldError> errors;

    /**
     * Names the fields.
     *
     * @param message what was wrong as a whole and what to do
     * @param errors at least one; a line of a file may stand for a field
     */
    public InvalidFieldsException(String message, List<FieldError> errors) {
        super(message);
        this.errors = List.copyOf(errors);
    }

    public List<FieldError> errors() {
        return errors;
    }
}
