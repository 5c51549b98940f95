package dev.copydesk.report.api.views;

import dev.copydesk.report.access.Scope;
import dev.copydesk.report.api.views.ViewJson.ViewListJson;
import dev.copydesk.report.preference.SavedViews;
import dev.copydesk.report.problem.Problem;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The saved views of the inbox. */
@Path("/api/v1/views")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Blocking
@Tag(name = "Views")
public class ViewsResource {
    private final SavedViews views;
    private final SecurityIdentity caller;

    ViewsResource(SavedViews views, SecurityIdentity caller) {
        this.views = views;
        this.caller = caller;
    }

    /** The caller's views and the shared ones. */
    @GET
    @Operation(summary = "Your saved views of the inbox, and those that everybody has")
    public ViewListJson list() {
        return new ViewListJson(views.of(who()).stream().map(ViewJson::of).toList());
    }

    /** Saves a view. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Save a view; yours of that name is replaced")
    @APIResponse(responseCode = "201", description = "The view")
    @APIResponse(responseCode = "400", description = "Name or query won't do; errors says why")
    @APIResponse(responseCode = "409", description = "Everybody has the view: to change it takes the scope rules:write")
    @APIResponse(responseCode = "403", description = "To share a view takes the scope rules:write")
    public Response save(NewViewJson given) {
        if (given == null) {
            throw new BadRequestException("Send a view as JSON.");
        }
        if (Boolean.TRUE.equals(given.shared()) && !keepsRules()) {
            throw new ForbiddenException();
        }
        ViewJson saved =
                ViewJson.of(views.save(who(), given(given.name()), given(given.query()), given.shared(), keepsRules()));
        return Response.created(URI.create("/api/v1/views/" + saved.id()))
                .entity(saved)
                .build();
    }

    /** Removes a view. */
    @DELETE
    @Path("{id}")
    @Operation(summary = "Remove a view of yours, or with rules:write a shared one")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "There is no such view, or it is not yours")
    public void remove(@RestPath long id) {
        if (!views.remove(id, who(), keepsRules())) {
            throw new NotFoundException("There is no such view, or it is not yours.");
        }
    }

    private boolean keepsRules() {
        return Scope.RULES_WRITE.isOf(caller);
    }

    private static String given(String field) {
        return field == null ? "" : field;
    }

    private String who() {
        return caller.getPrincipal().getName();
    }
}
