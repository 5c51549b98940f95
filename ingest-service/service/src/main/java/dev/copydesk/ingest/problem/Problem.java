package dev.copydesk.ingest.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A problem as RFC 9457 has it, with the fields that are wrong. */
@Schema(description = "What went wrong, as RFC 9457 has it.")
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        @Schema(description = "Names the kind of problem.", examples = "urn:copydesk:problem:invalid-article")
                String type,
        @Schema(description = "The kind of problem in words; the same for all of its kind.") String title,
        @Schema(description = "The HTTP status.", examples = "422") int status,
        @Schema(description = "What was wrong this time, and what to do.") String detail,
        @Schema(description = "The path that was asked for.", examples = "/api/v1/articles") String instance,
        @Schema(description = "The fields that are wrong, where it is about fields.") List<FieldError> errors) {

    /** The media type of every error. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** The kind of problem in short, such as {@code invalid-article}, or {@code http-404} where only the status tells it. */
    public String cause() {
        return type.startsWith(ProblemType.PREFIX) ? type.substring(ProblemType.PREFIX.length()) : "http-" + status;
    }
}
