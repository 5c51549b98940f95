package dev.copydesk.ingest.activity;

import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.ingest.access.Operators;
import dev.copydesk.ingest.problem.Problem;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirement;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Tells how the sources are doing. */
@Path("/api/v1/sources")
@Produces(MediaType.APPLICATION_JSON)
@Blocking
@Tag(name = "Sources", description = "How the sources are doing, and what to do when a push was lost.")
@SecurityRequirement(name = "operator-token")
@APIResponse(
        responseCode = "401",
        description = "No token, or one that is not an operator's.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
@APIResponse(
        responseCode = "503",
        description = "The database can't be reached now.",
        content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
public class SourcesResource {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final Operators operators;
    private final Activity activity;

    SourcesResource(Operators operators, Activity activity) {
        this.operators = operators;
        this.activity = activity;
    }

    /** All configured sources. */
    @GET
    @Operation(
            operationId = "listSources",
            summary = "How the sources are doing",
            description =
                    "For each, when it pushed last and what became of its pushes, over all replicas. Counts are at most"
                            + " some seconds old. A source whose lastPushAt is absent has never been heard of.")
    public List<SourceStatus> all(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization) {
        operators.require(authorization);
        return statuses();
    }

    /** One source. */
    @GET
    @Path("{source}")
    @Operation(operationId = "getSource", summary = "How one source is doing")
    @APIResponse(
            responseCode = "404",
            description = "No such source.",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = Problem.class)))
    public SourceStatus one(
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.AUTHORIZATION) String authorization,
            @PathParam("source") String source) {
        operators.require(authorization);
        return statuses().stream()
                .filter(status -> status.source().equals(source))
                .findFirst()
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.UNKNOWN_SOURCE, "The configuration has no source of this id."));
    }

    private List<SourceStatus> statuses() {
        try {
            return activity.statuses();
        } catch (SQLException e) {
            throw ProblemException.passing(
                    ProblemType.DATABASE_AWAY, "Ask again after the time in Retry-After.", RETRY_AFTER, e);
        }
    }
}
