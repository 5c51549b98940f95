package dev.copydesk.report.web.inbox;

import dev.copydesk.report.preference.SavedView;
import dev.copydesk.report.preference.SavedViews;
import dev.copydesk.report.web.Menu;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** Saving views of the inbox, and removing them. */
@Path("/views")
@PermissionsAllowed("reports:read")
@Blocking
public class ViewsPageResource {
    private final SavedViews views;
    private final Menu menu;
    private final SecurityIdentity identity;

    ViewsPageResource(SavedViews views, Menu menu, SecurityIdentity identity) {
        this.views = views;
        this.menu = menu;
        this.identity = identity;
    }

    /**
     * Saves what the inbox shows; only who keeps the rules may share it.
     *
     * @param shared whether everybody is to have it; without it a view that everybody has stays so
     */
    @POST
    @Operation(hidden = true)
    public RestResponse<Void> save(
            @RestForm("name") String name, @RestForm("query") String query, @RestForm("shared") boolean shared) {
        boolean sharer = menu.isRuleKeeper();
        SavedView saved = views.save(who(), given(name), given(query), shared && sharer ? Boolean.TRUE : null, sharer);
        return RestResponse.seeOther(URI.create("/?" + saved.query()));
    }

    /** Removes one's own view, or as who keeps the rules a shared one. */
    @POST
    @Path("{id}/remove")
    @Operation(hidden = true)
    public RestResponse<Void> remove(@RestPath long id) {
        if (!views.remove(id, who(), menu.isRuleKeeper())) {
            throw new NotFoundException("There is no such view, or it is not yours.");
        }
        return RestResponse.seeOther(URI.create("/"));
    }

    private static String given(String field) {
        return field == null ? "" : field;
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
