package dev.copydesk.ingest.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One field that is wrong. */
@Schema(description = "One field that is wrong.")
public record FieldError(
        @Schema(description = "The field's way in the body, such as body.contentType.", examples = "body.contentType")
                String field,
        @Schema(
                        description = "What is wrong and what to send instead.",
                        examples = "is 'text/rtf'; send text/plain or text/html")
                String message) {}
