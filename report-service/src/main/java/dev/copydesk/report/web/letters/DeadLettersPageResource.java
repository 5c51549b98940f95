package dev.copydesk.report.web.letters;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.deadletter.DeadLetterDesk;
import dev.copydesk.report.deadletter.Settlement;
import dev.copydesk.report.deadletter.WaitingLetters;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.UnavailableException;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.letters.DeadLettersView.Rights;
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
import java.util.Locale;
import java.util.function.BooleanSupplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The messages that a service gave up on: why, what they say, and what is to become of them. */
@Path("/dead-letters")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("operations:read")
@Blocking
public class DeadLettersPageResource {
    private static final int PAGE = 20;

    /** Bytes of a payload on the page; the whole of it is a link away. */
    private static final int SHOWN = 20_000;

    private final WaitingLetters letters;
    private final DeadLetterDesk desk;
    private final Menu menu;
    private final SecurityIdentity identity;

    DeadLettersPageResource(WaitingLetters letters, DeadLetterDesk desk, Menu menu, SecurityIdentity identity) {
        this.letters = letters;
        this.desk = desk;
        this.menu = menu;
        this.identity = identity;
    }

    /** A page of those that wait. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@RestQuery("cursor") String cursor, @RestQuery("done") String done) {
        return page(Parameters.number("cursor", cursor), Parameters.oneOf(Settlement.class, "done", done), null);
    }

    /** Where a refused change has left the browser: loaded again, it shows the letters. */
    @GET
    @Path("{id}/{change:replay|discard}")
    @Operation(hidden = true)
    public RestResponse<Void> afterRefusedChange() {
        return RestResponse.seeOther(URI.create("/dead-letters"));
    }

    /** Sends a message again. */
    @POST
    @Path("{id}/replay")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> replay(@RestPath long id) {
        return after(Settlement.REPLAYED, () -> desk.replay(id, who()));
    }

    /** Settles a letter without sending it. */
    @POST
    @Path("{id}/discard")
    @PermissionsAllowed("operations:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> discard(@RestPath long id, @RestForm("reason") String reason) {
        return after(Settlement.DISCARDED, () -> desk.discard(id, reason, who()));
    }

    private RestResponse<TemplateInstance> after(Settlement done, BooleanSupplier change) {
        try {
            if (!change.getAsBoolean()) {
                throw new NotFoundException("There is no such dead letter.");
            }
            return RestResponse.seeOther(
                    URI.create("/dead-letters?done=" + done.name().toLowerCase(Locale.ROOT)));
        } catch (InvalidFieldsException refused) {
            return RestResponse.status(Status.BAD_REQUEST, page(null, null, refused.getMessage()));
        } catch (ConflictException conflict) {
            return RestResponse.status(Status.CONFLICT, page(null, null, conflict.getMessage()));
        } catch (UnavailableException away) {
            return RestResponse.status(Status.SERVICE_UNAVAILABLE, page(null, null, away.getMessage()));
        }
    }

    private TemplateInstance page(Long before, Settlement done, String refusal) {
        Rights rights = new Rights(menu.isOperator(), Clearances.known(identity) == Clearance.EMBARGOED);
        return Templates.deadLetters(DeadLettersView.of(
                who(), rights, letters.page(before, PAGE, rights.read() ? SHOWN : 0), done, refusal));
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
