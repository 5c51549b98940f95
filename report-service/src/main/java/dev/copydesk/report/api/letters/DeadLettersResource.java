package dev.copydesk.report.api.letters;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.deadletter.DeadLetterDesk;
import dev.copydesk.report.deadletter.WaitingLetters;
import dev.copydesk.report.problem.Problem;
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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The messages that a service gave up on, and what is to become of them. */
@Path("/api/v1/dead-letters")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("operations:read")
@Blocking
@Tag(name = "Dead letters")
public class DeadLettersResource {
    private static final int PAGE = 50;
    private static final int MAX_PAGE = 500;

    private final WaitingLetters letters;
    private final DeadLetterDesk desk;
    private final SecurityIdentity caller;

    DeadLettersResource(WaitingLetters letters, DeadLetterDesk desk, SecurityIdentity caller) {
        this.letters = letters;
        this.desk = desk;
        this.caller = caller;
    }

    /** A page of the letters that wait. */
    @GET
    @Operation(summary = "The dead letters that wait for someone to deal with them, the newest first")
    public DeadLetterListJson list(
            @RestQuery("cursor")
                    @Parameter(
                            description = "The field next of the page before",
                            schema = @Schema(implementation = Long.class))
                    String cursor,
            @RestQuery("topic") @Parameter(description = "The topic that they failed from") String topic,
            @RestQuery("limit")
                    @Parameter(description = "1 to 500, else 50", schema = @Schema(implementation = Integer.class))
                    String limit) {
        return DeadLetterListJson.of(letters.page(
                Parameters.number("cursor", cursor),
                Parameters.text(topic),
                Parameters.limit("limit", limit, PAGE, MAX_PAGE),
                0));
    }

    /** The message as it was received. It may be of an article under an embargo, and often nobody can tell. */
    @GET
    @Path("{id}/payload")
    @Produces({MediaType.APPLICATION_OCTET_STREAM, Problem.MEDIA_TYPE})
    @PermissionsAllowed(
            value = {"operations:read", "reports:embargoed"},
            inclusive = true)
    @Operation(
            summary = "The payload of a dead letter, as it was received",
            description = "It may be of an article under an embargo, so the scope reports:embargoed is needed, too.")
    @APIResponse(responseCode = "200", description = "The payload")
    @APIResponse(responseCode = "404", description = "There is no such dead letter, or it has no payload")
    public Response payload(@RestPath long id) {
        byte[] payload = letters.payload(id)
                .orElseThrow(() -> new NotFoundException("There is no such dead letter, or it has no payload."));
        return Response.ok(payload, MediaType.APPLICATION_OCTET_STREAM)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"dead-letter-" + id + ".bin\"")
                .build();
    }

    /** Sends the message again. */
    @POST
    @Path("{id}/replay")
    @PermissionsAllowed("operations:write")
    @Operation(
            summary = "Send a dead letter to the topic that it could not be handled from",
            description = "The article is no longer shown as failed once its report arrives.")
    @APIResponse(responseCode = "204", description = "It is sent, and waits no more")
    @APIResponse(responseCode = "404", description = "There is no such dead letter")
    @APIResponse(responseCode = "409", description = "Someone has dealt with it, or it can't be sent; detail says why")
    @APIResponse(responseCode = "503", description = "Kafka does not take it; it still waits")
    public void replay(@RestPath long id) {
        if (!desk.replay(id, caller.getPrincipal().getName())) {
            throw unknown();
        }
    }

    /** Settles the letter without sending it. */
    @POST
    @Path("{id}/discard")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("operations:write")
    @Operation(summary = "Settle a dead letter without sending it")
    @APIResponse(responseCode = "204", description = "It waits no more; the audit trail has the reason")
    @APIResponse(responseCode = "400", description = "The reason is missing or too long")
    @APIResponse(responseCode = "404", description = "There is no such dead letter")
    @APIResponse(responseCode = "409", description = "Someone has dealt with it; nothing has changed")
    public void discard(@RestPath long id, NewDiscardJson given) {
        if (given == null) {
            throw new BadRequestException("Send a reason as JSON.");
        }
        if (!desk.discard(id, given.reason(), caller.getPrincipal().getName())) {
            throw unknown();
        }
    }

    private static NotFoundException unknown() {
        return new NotFoundException("There is no such dead letter.");
    }
}
