package dev.copydesk.report.api.story;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.StoryDesk;
import dev.copydesk.report.story.Stories;
import dev.copydesk.report.story.StoryFlags;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The flags of a whole story. */
@Path("/api/v1/stories")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Blocking
@Tag(name = "Stories")
public class StoryReviewResource {
    private final Stories stories;
    private final StoryFlags flags;
    private final StoryDesk desk;
    private final SecurityIdentity caller;

    StoryReviewResource(Stories stories, StoryFlags flags, StoryDesk desk, SecurityIdentity caller) {
        this.stories = stories;
        this.flags = flags;
        this.desk = desk;
        this.caller = caller;
    }

    /** The open flags. */
    @GET
    @Path("{id}/flags")
    @PermissionsAllowed("reports:read")
    @Operation(summary = "The open flags on the articles of a story, of all rules or of one")
    @APIResponse(responseCode = "404", description = "There is no such story, or none of it may be seen")
    public OpenFlagsJson open(@RestPath String id, @RestQuery("rule") String rule) {
        return OpenFlagsJson.of(flags.open(known(id), Parameters.text(rule), Clearances.known(caller)));
    }

    /** Dismisses flags of one rule. */
    @POST
    @Path("{id}/dismissals")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("reports:review")
    @Operation(
            summary = "Dismiss flags of one rule on a story",
            description =
                    "What someone else has decided on since the version that you name stays as it is, and is told."
                            + " Each dismissal can be taken back by itself. The same request may be sent again.")
    @APIResponse(responseCode = "200", description = "How many are dismissed, and which stay as they are")
    @APIResponse(responseCode = "400", description = "Fields won't do; errors names them, and nothing has changed")
    @APIResponse(responseCode = "404", description = "There is no such story, or none of it may be seen")
    public DismissalsJson dismiss(@RestPath String id, NewDismissalsJson given) {
        if (given == null) {
            throw new BadRequestException("Send the flags to dismiss as JSON.");
        }
        Ruling ruling = given.ruling();
        return DismissalsJson.of(desk.dismiss(known(id), given.rule(), given.seen(), ruling, Editor.of(caller)));
    }

    private String known(String story) {
        if (!stories.has(story, Clearances.known(caller))) {
            throw new NotFoundException("There is no such story.");
        }
        return story;
    }
}
