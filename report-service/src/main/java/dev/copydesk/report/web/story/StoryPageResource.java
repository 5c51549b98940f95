package dev.copydesk.report.web.story;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.story.Stories;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;

/** One story as a page. */
@Path("/stories")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
public class StoryPageResource {
    private final Stories stories;
    private final SecurityIdentity identity;

    StoryPageResource(Stories stories, SecurityIdentity identity) {
        this.stories = stories;
        this.identity = identity;
    }

    /** The story. */
    @GET
    @Path("{id}")
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance story(@RestPath String id) {
        return stories.story(id, Clearances.known(identity))
                .map(story ->
                        Templates.story(StoryView.of(identity.getPrincipal().getName(), story)))
                .orElseThrow(() -> new NotFoundException("There is no such story, or nothing of it that you may see."));
    }
}
