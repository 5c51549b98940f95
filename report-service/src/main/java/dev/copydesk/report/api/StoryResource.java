package dev.copydesk.report.api;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.search.OpenFlags;
import dev.copydesk.report.story.Stories;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** Stories over HTTP. */
@Path("/api/v1/stories")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Tag(name = "Stories")
public class StoryResource {
    private final Stories stories;
    private final OpenFlags open;
    private final SecurityIdentity caller;

    StoryResource(Stories stories, OpenFlags open, SecurityIdentity caller) {
        this.stories = stories;
        this.open = open;
        this.caller = caller;
    }

    /** A story with what its articles tell. */
    @GET
    @Path("{id}")
    @Blocking
    @Operation(summary = "What the articles on a story tell: figures, names, quotations")
    @APIResponse(responseCode = "404", description = "There is no such story, or none of it may be seen")
    public StoryJson one(@RestPath String id) {
        return stories.story(id, Clearances.known(caller))
                .map(story -> StoryJson.of(story, open.on(story.articles())))
                .orElseThrow(() -> new NotFoundException("There is no such story."));
    }

    /** The story that an article is on. */
    @GET
    @Path("of/{articleId}")
    @Blocking
    @Operation(summary = "The story of an article")
    @APIResponse(responseCode = "404", description = "The article is alone, or not known, or may not be seen")
    public StoryJson ofArticle(@RestPath String articleId) {
        return stories.sharedStoryOf(articleId, Clearances.known(caller))
                .map(this::one)
                .orElseThrow(() -> new NotFoundException("No other article is on a story with this one."));
    }
}
