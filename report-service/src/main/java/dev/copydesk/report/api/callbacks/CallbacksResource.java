package dev.copydesk.report.api.callbacks;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.callback.CallbackDesk;
import dev.copydesk.report.callback.Callbacks;
import dev.copydesk.report.problem.Problem;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** What CMSs would not hear, and what is to become of it. */
@Path("/api/v1/callbacks")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("operations:read")
@Blocking
@Tag(name = "Callbacks")
public class CallbacksResource {
    private static final int PAGE = 50;
    private static final int MAX_PAGE = 500;

    private final Callbacks callbacks;
    private final CallbackDesk desk;
    private final SecurityIdentity caller;

    CallbacksResource(Callbacks callbacks, CallbackDesk desk, SecurityIdentity caller) {
        this.callbacks = callbacks;
        this.desk = desk;
        this.caller = caller;
    }

    /** A page of those that were given up. */
    @GET
    @Operation(summary = "What CMSs were told in vain until it was given up, the newest first")
    public CallbackListJson list(
            @RestQuery("cursor")
                    @Parameter(
                            description = "The field next of the page before",
                            schema = @Schema(implementation = Long.class))
                    String cursor,
            @RestQuery("limit")
                    @Parameter(description = "1 to 500, else 50", schema = @Schema(implementation = Integer.class))
                    String limit) {
        return CallbackListJson.of(callbacks.givenUp(
                Parameters.number("cursor", cursor), Parameters.limit("limit", limit, PAGE, MAX_PAGE)));
    }

    /** Sends it once more. */
    @POST
    @Path("{id}/send")
    @PermissionsAllowed("operations:write")
    @Operation(summary = "Send it once more, with as many tries as at first and the same id")
    @APIResponse(responseCode = "204", description = "It is sent within seconds")
    @APIResponse(responseCode = "404", description = "There is no such callback: it was taken or discarded")
    @APIResponse(responseCode = "409", description = "It is being sent already, or can't be; detail says why")
    public void send(@RestPath long id) {
        if (!desk.sendAgain(id, caller.getPrincipal().getName())) {
            throw unknown();
        }
    }

    /** Forgets it. */
    @POST
    @Path("{id}/discard")
    @PermissionsAllowed("operations:write")
    @Operation(summary = "Forget a callback that was given up")
    @APIResponse(responseCode = "204", description = "It is forgotten; the audit trail says by whom")
    @APIResponse(responseCode = "404", description = "There is no such callback: it was taken or discarded")
    @APIResponse(responseCode = "409", description = "It is being sent again; nothing has changed")
    public void discard(@RestPath long id) {
        if (!desk.discard(id, caller.getPrincipal().getName())) {
            throw unknown();
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such callback.");
    }
}
