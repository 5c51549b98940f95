package dev.copydesk.report.web;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.callback.CallbackDesk;
import dev.copydesk.report.callback.Callbacks;
import dev.copydesk.report.deadletter.WaitingLetters;
import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.source.PushingSources;
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
import java.net.URI;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The page that answers whether the webhooks are working. */
@Path("/sources")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("operations:read")
@Blocking
public class SourcesResource {
    private static final int PAGE = 50;

    private final PushingSources sources;
    private final Callbacks callbacks;
    private final CallbackDesk desk;
    private final WaitingLetters letters;
    private final Menu menu;
    private final SecurityIdentity identity;

    SourcesResource(
            PushingSources sources,
            Callbacks callbacks,
            CallbackDesk desk,
            WaitingLetters letters,
            Menu menu,
            SecurityIdentity identity) {
        this.sources = sources;
        this.callbacks = callbacks;
        this.desk = desk;
        this.letters = letters;
        this.menu = menu;
        this.identity = identity;
    }

    /** What was done with something that a CMS would not hear. */
    enum Done {
        SENT("It is sent again within seconds. If the CMS does not take it this time either, it comes back here."),
        DISCARDED("It is discarded. The audit trail says by whom.");

        private final String words;

        Done(String words) {
            this.words = words;
        }
    }

    /**
     * All sources, and a page of what CMSs would not hear.
     *
     * @param done what was just done
     */
    @GET
    @Operation(hidden = true)
    public TemplateInstance sources(@RestQuery("cursor") String cursor, @RestQuery("done") String done) {
        Done what = Parameters.oneOf(Done.class, "done", done);
        return page(Parameters.number("cursor", cursor), what == null ? null : what.words, null);
    }

    /** Where a refused change has left the browser: loaded again, it shows the page. */
    @GET
    @Path("untold/{id}/{change:send|discard}")
    @Operation(hidden = true)
    public RestResponse<Void> afterRefusedChange() {
        return RestResponse.seeOther(URI.create("/sources"));
    }

    /** Tells a CMS once more. */
    @POST
    @Path("untold/{id}/send")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> send(@RestPath long id, @RestForm("cursor") String cursor) {
        return after(Done.SENT, cursor, () -> desk.sendAgain(id, who()));
    }

    /** Forgets what a CMS would not hear. */
    @POST
    @Path("untold/{id}/discard")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> discard(@RestPath long id, @RestForm("cursor") String cursor) {
        return after(Done.DISCARDED, cursor, () -> desk.discard(id, who()));
    }

    private RestResponse<TemplateInstance> after(Done done, String cursor, BooleanSupplier change) {
        Long before = Parameters.number("cursor", cursor);
        try {
            if (!change.getAsBoolean()) {
                throw new NotFoundException("It was taken or discarded meanwhile.");
            }
            String place = before == null ? "" : "&cursor=" + before;
            return RestResponse.seeOther(URI.create("/sources?done=" + Encoded.code(done) + place));
        } catch (ConflictException conflict) {
            return RestResponse.status(RestResponse.Status.CONFLICT, page(before, null, conflict.getMessage()));
        }
    }

    private TemplateInstance page(Long before, String done, String refusal) {
        return Templates.sources(SourcesView.of(
                new SourcesView.Reader(who(), menu.isOperator(), done, refusal),
                sources.all(),
                before,
                callbacks.givenUp(before, PAGE),
                letters.count()));
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
