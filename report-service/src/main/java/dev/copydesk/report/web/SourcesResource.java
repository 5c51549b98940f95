package dev.copydesk.report.web;

import dev.copydesk.report.callback.Callbacks;
import dev.copydesk.report.deadletter.WaitingLetters;
import dev.copydesk.report.source.PushingSources;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The page that answers whether the webhooks are working. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("operations:read")
public class SourcesResource {
    private static final int MOST_UNTOLD = 100;

    private final PushingSources sources;
    private final Callbacks callbacks;
    private final WaitingLetters letters;
    private final SecurityIdentity identity;

    SourcesResource(PushingSources sources, Callbacks callbacks, WaitingLetters letters, SecurityIdentity identity) {
        this.sources = sources;
        this.callbacks = callbacks;
        this.letters = letters;
        this.identity = identity;
    }

    /** All sources. */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance sources() {
        return Templates.sources(SourcesView.of(
                identity.getPrincipal().getName(), sources.all(), callbacks.givenUp(MOST_UNTOLD), letters.count()));
    }
}
