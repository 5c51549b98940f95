package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.access.Operators;
import dev.copydesk.ingest.problem.Problem;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Backfills, one a source at a time. */
@Path("/api/v1/sources/{source}/backfill")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Sources", description = "How the sources are doing, and what to do when a push was lost.")
@SecurityRequirement(name = "operator-token")
@APIResponse(
        responseCode = "401",
        description = "No token, or one that is not an operator's.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "404",
        description = "No such source, or it has no site or no backfill.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class BackfillResource {
    private final Operators operators;
    private final Backfills backfills;

    BackfillResource(Operators operators, Backfills backfills) {
        this.operators = operators;
        this.backfills = backfills;
    }

    /** Starts one; the posts are pulled in the background. */
    @POST
    @Operation(
            operationId = "startBackfill",
            summary = "Pull posts whose push was lost",
            description =
                    "Pulls the published posts that were changed after a time from the source's WordPress site and takes"
                            + " in those that no push has brought. It goes on after a restart of the service.")
    @APIResponse(
            responseCode = "202",
            description = "Started.",
            content = @Content(schema = @Schema(implementation = BackfillProgress.class)))
    @APIResponse(
            responseCode = "409",
            description = "One runs already.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    @APIResponse(
            responseCode = "422",
            description = "since is missing or no time in the past.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public Response start(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("source") String source,
            @Parameter(
                            required = true,
                            description = "A time with a zone, or a day, which begins in UTC.",
                            example = "2026-03-14T09:30:00Z")
                    @QueryParam("since")
                    String since) {
        operators.require(authorization);
        return Response.accepted(backfills.start(source, since)).build();
    }

    /** How far the last one has come. */
    @GET
    @Operation(operationId = "backfillProgress", summary = "How far the source's last backfill has come")
    public BackfillProgress progress(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("source") String source) {
        operators.require(authorization);
        return backfills.newest(source);
    }

    /** Ends the one that runs. */
    @DELETE
    @Operation(
            operationId = "cancelBackfill",
            summary = "Cancel the source's backfill",
            description = "Posts that were taken in stay. Where none runs, nothing changes.")
    public BackfillProgress cancel(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("source") String source) {
        operators.require(authorization);
        return backfills.cancel(source);
    }
}
