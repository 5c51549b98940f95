package dev.copydesk.report.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.ws.rs.core.Response;
import java.util.List;

/**
 * What was wrong with a request, as RFC 9457 has it.
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status of the response
 * @param detail what was wrong and what to do
 * @param instance path of the request
 * @param errors the fields or parameters that were wrong; left out where it is none of them
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(String type, String title, int status, String detail, String instance, List<FieldError> errors) {
    public static final String MEDIA_TYPE = "application/problem+json";

    public Problem {
        errors = errors == null ? List.of() : List.copyOf(errors);
    }

    /** One field or parameter, and what is wrong with it. */
    public record FieldError(String field, String message) {}

    /** A problem that no single field is to blame for. */
    public static Problem of(Response.StatusType status, String detail, String instance) {
        return new Problem(
                "about:blank", status.getReasonPhrase(), status.getStatusCode(), detail, instance, List.of());
    }

    /** The same problem, with the field that is to blame. */
    public Problem naming(String field, String message) {
        return naming(List.of(new FieldError(field, message)));
    }

    /** The same problem, with the fields that are to blame. */
    public Problem naming(List<FieldError> fields) {
        return new Problem(type, title, status, detail, instance, fields);
    }
}
