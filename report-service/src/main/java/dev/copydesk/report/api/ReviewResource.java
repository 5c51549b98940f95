package dev.copydesk.report.api;

import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.api.ReportJson.FlagJson;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.review.ConflictingDecisionException;
import dev.copydesk.report.review.ConflictingReviewException;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** What editors do with a report, over HTTP. */
@Path("/api/v1/reports/{articleId}")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Consumes(MediaType.APPLICATION_JSON)
@PermissionsAllowed("reports:review")
@Blocking
@Tag(name = "Review")
public class ReviewResource {
    private final Desk desk;
    private final Accounts accounts;
    private final SecurityIdentity caller;

    ReviewResource(Desk desk, Accounts accounts, SecurityIdentity caller) {
        this.desk = desk;
        this.accounts = accounts;
        this.caller = caller;
    }

    /** Accepts or dismisses a flag of the newest report. */
    @PUT
    @Path("flags/{flag}/decision")
    @Operation(
            summary = "Accept or dismiss a flag",
            description = "The decision holds for every revision that has the flag. The same one may be sent again.")
    @APIResponse(
            responseCode = "200",
            description = "The flag with the decision",
            content = @Content(schema = @Schema(implementation = FlagJson.class)))
    @APIResponse(responseCode = "400", description = "Fields won't do; errors names them")
    @APIResponse(responseCode = "404", description = "The newest report has no such flag")
    @APIResponse(
            responseCode = "409",
            description = "Someone has decided since that version; decision is theirs, and nothing has changed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ConflictJson.class)))
    public FlagJson decide(@RestPath String articleId, @RestPath String flag, NewDecisionJson given) {
        if (given == null) {
            throw new BadRequestException("Send a decision as JSON.");
        }
        return decide(new DecisionKey(articleId, flag), given.ruling(), given.version());
    }

    /** Takes a decision back. */
    @DELETE
    @Path("flags/{flag}/decision")
    @Consumes(MediaType.WILDCARD)
    @Operation(summary = "Take a decision back: the flag is open again")
    @APIResponse(
            responseCode = "200",
            description = "The flag",
            content = @Content(schema = @Schema(implementation = FlagJson.class)))
    @APIResponse(responseCode = "404", description = "The newest report has no such flag")
    @APIResponse(responseCode = "409", description = "Someone has decided since that version; nothing has changed")
    public FlagJson undo(
            @RestPath String articleId,
            @RestPath String flag,
            @RestQuery("version")
                    @Parameter(
                            required = true,
                            description = "The flag's decisionVersion as it was last read",
                            schema = @Schema(implementation = Integer.class))
                    String version) {
        int seen = Parameters.version(version, "send the flag's decisionVersion");
        return decide(new DecisionKey(articleId, flag), Ruling.undone(), seen);
    }

    private FlagJson decide(DecisionKey flag, Ruling ruling, int seen) {
        return flag(desk.decide(flag, ruling, seen, editor()), flag.fingerprint());
    }

    /** Says something about a flag. */
    @POST
    @Path("flags/{flag}/comments")
    @Operation(summary = "Comment on a flag without deciding")
    @APIResponse(
            responseCode = "200",
            description = "The flag with its comments",
            content = @Content(schema = @Schema(implementation = FlagJson.class)))
    @APIResponse(responseCode = "404", description = "The newest report has no such flag")
    public FlagJson comment(@RestPath String articleId, @RestPath String flag, NewCommentJson given) {
        if (given == null) {
            throw new BadRequestException("Send a comment as JSON.");
        }
        return flag(desk.comment(new DecisionKey(articleId, flag), given.checked(), editor()), flag);
    }

    /** Assigns an article, says how far its review is, or does both: all of it or nothing. */
    @PATCH
    @Path("review")
    @Operation(summary = "Assign the article, say how far its review is, or both at once")
    @APIResponse(
            responseCode = "200",
            description = "The review as it is now",
            content = @Content(schema = @Schema(implementation = ReviewJson.class)))
    @APIResponse(responseCode = "400", description = "There is no such account or status; errors names it")
    @APIResponse(responseCode = "404", description = "The article has no report")
    @APIResponse(
            responseCode = "409",
            description =
                    "Another was there since seenStatus and seenAssignee were read; review is as they left it, and nothing has changed",
            content = @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = ConflictJson.class)))
    public ReviewJson change(@RestPath String articleId, NewReviewJson given) {
        if (given == null) {
            throw new BadRequestException("Send what to change as JSON.");
        }
        ReviewStatus status = Parameters.oneOf(ReviewStatus.class, "status", given.status());
        String assignee = Parameters.text(given.assignee());
        if (assignee != null && accounts.named(assignee).isEmpty()) {
            throw new InvalidFieldsException(
                    "The article can't be assigned.", List.of(new FieldError("assignee", "has no account")));
        }
        if (given.assignee() == null && status == null) {
            throw new BadRequestException("Send a status, an assignee or both.");
        }
        ReviewChange change = new ReviewChange(
                given.assignee() != null,
                assignee,
                status,
                given.seenAssignee(),
                Parameters.oneOf(ReviewStatus.class, "seenStatus", given.seenStatus()));
        return desk.change(articleId, change, editor()).map(ReviewJson::of).orElseThrow(ReviewResource::unknown);
    }

    private Editor editor() {
        return Editor.of(caller);
    }

    private static FlagJson flag(Optional<ArticleReport> changed, String fingerprint) {
        return changed.flatMap(found -> found.flag(fingerprint).map(flag -> FlagJson.of(flag, found.opinions())))
                .orElseThrow(ReviewResource::unknown);
    }

    private static NotFoundException unknown() {
        return new NotFoundException("The newest report has no such flag, or there is no report.");
    }

    @ServerExceptionMapper
    Response conflict(ConflictingReviewException fault, ContainerRequestContext request) {
        return conflict(fault, null, ReviewJson.of(fault.theirs()), request);
    }

    @ServerExceptionMapper
    Response conflict(ConflictingDecisionException fault, ContainerRequestContext request) {
        return conflict(fault, fault.theirs() == null ? null : DecisionJson.of(fault.theirs()), null, request);
    }

    private static Response conflict(
            ConflictException fault, DecisionJson decision, ReviewJson review, ContainerRequestContext request) {
        return Response.status(Status.CONFLICT)
                .type(Problem.MEDIA_TYPE)
                .entity(new ConflictJson(
                        "about:blank",
                        Status.CONFLICT.getReasonPhrase(),
                        Status.CONFLICT.getStatusCode(),
                        fault.getMessage(),
                        request.getUriInfo().getRequestUri().getRawPath(),
                        decision,
                        review))
                .build();
    }
}
