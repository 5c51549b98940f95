package dev.copydesk.ingest.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The answer to an article that was accepted. */
@Schema(description = "The article is stored and will be checked.")
record Accepted(
        @Schema(description = "<source>:<id>, by which report-service knows it.", examples = "wire:2026-03-14-harbour")
                String articleId,
        @Schema(description = "The revision that was sent, else the time received in epoch milliseconds.")
                long revision,
        @Schema(enumeration = "accepted") String status) {

    static Accepted of(String articleId, long revision) {
        return new Accepted(articleId, revision, "accepted");
    }
}
