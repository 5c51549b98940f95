package dev.copydesk.ingest.problem;

import java.time.Duration;
import java.util.List;

/** Ends a request with a problem. Its texts reach the sender, so they name fields and limits, never a secret. */
public class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient List<FieldError> errors;
    private final Duration retryAfter;

    private ProblemException(
            ProblemType type, String detail, List<FieldError> errors, Duration retryAfter, Throwable cause) {
        super(detail, cause);
        this.type = type;
        this.errors = errors;
        this.retryAfter = retryAfter;
    }

    /** A problem that is told in one sentence. */
    public static ProblemException of(ProblemType type, String detail) {
        return new ProblemException(type, detail, List.of(), null, null);
    }

    /** Fields that are wrong. */
    public static ProblemException ofFields(ProblemType type, String detail, List<FieldError> errors) {
        return new ProblemException(type, detail, List.copyOf(errors), null, null);
    }

    /** A problem that passes by itself: the sender should push again after that time. */
    public static ProblemException passing(ProblemType type, String detail, Duration retryAfter, Throwable cause) {
        return new ProblemException(type, detail, List.of(), retryAfter, cause);
    }

    /** The kind of problem. */
    public ProblemType type() {
        return type;
    }

    List<FieldError> errors() {
        return errors;
    }

    Duration retryAfter() {
        return retryAfter;
    }
}
