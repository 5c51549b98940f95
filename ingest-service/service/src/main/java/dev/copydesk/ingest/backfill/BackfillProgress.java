package dev.copydesk.ingest.backfill;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a backfill has come. */
@Schema(description = "How far a backfill has come.")
@JsonInclude(JsonInclude.Include.NON_NULL)
record BackfillProgress(
        @Schema(examples = "gazette") String source,
        @Schema(enumeration = {"running", "done", "cancelled", "failed"}) String state,
        @Schema(description = "Posts changed after this time are pulled.") Instant since,
        @Schema(description = "Posts changed up to this time have been pulled.") Instant reached,
        @Schema(description = "How many posts the site told of at the start; absent until it has answered.") Long posts,
        @Schema(description = "Posts that were accepted like a push.") long submitted,
        @Schema(description = "Posts that were left out, as that revision or a later one had come.") long known,
        @Schema(
                        description =
                                "Posts that could not be accepted: behind a password, too large, without an id or a time.")
                long refused,
        @Schema(description = "What went wrong at the last request; absent when it went well.") String problem,
        @Schema(description = "When the next request is made; absent once the run has ended.") Instant nextRequestAt,
        Instant startedAt,
        Instant endedAt) {

    static BackfillProgress of(Run run) {
        return new BackfillProgress(
                run.source(),
                run.state().text(),
                run.since(),
                run.cursor().after(),
                run.posts(),
                run.counts().submitted(),
                run.counts().known(),
                run.counts().refused(),
                run.problem(),
                run.state() == Run.State.RUNNING ? run.dueAt() : null,
                run.startedAt(),
                run.endedAt());
    }
}
