package dev.copydesk.ingest.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An article in our own JSON, as the sender wrote it; fields that are not named here are ignored. */
@Schema(description = "An article to be checked.")
record ArticleSubmission(
        @Schema(
                        required = true,
                        maxLength = 400,
                        description = "The article's id in your system. The same id again is the same article.",
                        examples = "2026-03-14-harbour")
                String id,
        @Schema(
                        minimum = "0",
                        description =
                                "Version number, or the modified time in epoch milliseconds. A higher one replaces a lower one;"
                                        + " a lower one that comes late changes nothing. Left out, the time received counts.",
                        examples = "3")
                Long revision,
        @Schema(description = "Where it is published, http or https.", maxLength = 2000) String url,
        @Schema(description = "Who publishes it; left out, the source's outlet counts.", maxLength = 2000)
                String outlet,
        @Schema(description = "BCP 47 tag of the copy. Copy that is not English is accepted and not checked.")
                String language,
        @Schema(description = "The headline, where the copy does not carry it.", maxLength = 2000) String headline,
        @Schema(description = "The byline.", maxLength = 2000) String byline,
        @Schema(
                        format = "date-time",
                        description = "When it was published, ISO 8601 with a zone.",
                        examples = "2026-03-14T09:30:00Z")
                String publishedAt,
        @Schema(
                        enumeration = {"published", "draft", "withdrawn"},
                        description =
                                "Left out, the article is published. Of a withdrawn one only id and revision count.")
                String status,
        @Schema(
                        format = "date-time",
                        description = "Until then only editors with that right see the report. ISO 8601 with a zone.")
                String embargoedUntil,
        @Schema(maxLength = 400, description = "The id of the article that it was rewritten from.") String evolvedFrom,
        @Schema(required = true, description = "The copy.") Body body) {

    @Schema(name = "ArticleBody", description = "The copy and its media type.")
    record Body(
            @Schema(
                            required = true,
                            enumeration = {"text/plain", "text/html"})
                    String contentType,
            @Schema(required = true, description = "The copy. May be empty.") String content) {}
}
