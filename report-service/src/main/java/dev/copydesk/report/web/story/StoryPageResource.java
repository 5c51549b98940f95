package dev.copydesk.report.web.story;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.StoryDesk;
import dev.copydesk.report.review.StoryDesk.Seen;
import dev.copydesk.report.story.Stories;
import dev.copydesk.report.story.StoryFlag;
import dev.copydesk.report.story.StoryFlags;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.story.StoryView.Notice;
import dev.copydesk.report.web.story.StoryView.OpenFlag;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;

/** One story as a page. */
@Path("/stories")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class StoryPageResource {
    private final Stories stories;
    private final StoryFlags flags;
    private final StoryDesk desk;
    private final Menu menu;
    private final SecurityIdentity identity;

    StoryPageResource(Stories stories, StoryFlags flags, StoryDesk desk, Menu menu, SecurityIdentity identity) {
        this.stories = stories;
        this.flags = flags;
        this.desk = desk;
        this.menu = menu;
        this.identity = identity;
    }

    /** The story. */
    @GET
    @Path("{id}")
    @Operation(hidden = true)
    public TemplateInstance story(@RestPath String id) {
        return page(id, null);
    }

    /** Dismisses flags of one rule together, and shows the story with what became of them. */
    @POST
    @Path("{id}/dismissals")
    @PermissionsAllowed("reports:review")
    @Operation(hidden = true)
    public TemplateInstance dismiss(
            @RestPath String id,
            @RestForm("rule") String rule,
            @RestForm("flag") List<String> chosen,
            @RestForm("reason") String reason,
            @RestForm("comment") String comment) {
        Ruling ruling = DismissalReason.of(reason)
                .map(given -> Ruling.dismissed(given, Parameters.text(comment)))
                .orElseThrow(
                        () -> new InvalidParameterException("reason", "is not one of the list: load the page again"));
        if (Parameters.text(rule) == null || chosen.size() > StoryDesk.MOST_AT_ONCE) {
            throw new InvalidParameterException("flag", "can't be dismissed so: load the page again");
        }
        List<Seen> seen = chosen.stream()
                .map(value -> OpenFlag.seen(value)
                        .orElseThrow(() -> new InvalidParameterException(
                                "flag", "is not on this story any more: load the page again")))
                .toList();
        return page(id, Notice.of(desk.dismiss(id, rule.strip(), seen, ruling, Editor.of(identity))));
    }

    private TemplateInstance page(String id, Notice notice) {
        Clearance clearance = Clearances.known(identity);
        List<StoryFlag> open = menu.isReviewer() ? flags.open(id, null, clearance) : List.of();
        return stories.story(id, clearance)
                .map(story ->
                        Templates.story(StoryView.of(identity.getPrincipal().getName(), story, open, notice)))
                .orElseThrow(() -> new NotFoundException("There is no such story, or nothing of it that you may see."));
    }
}
