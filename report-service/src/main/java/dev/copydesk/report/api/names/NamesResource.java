package dev.copydesk.report.api.names;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.names.AuthorityName;
import dev.copydesk.report.names.ConflictingNameException;
import dev.copydesk.report.names.NameCursor;
import dev.copydesk.report.names.NameDraft;
import dev.copydesk.report.names.NameFile;
import dev.copydesk.report.names.NameList;
import dev.copydesk.report.names.NameList.Change;
import dev.copydesk.report.problem.Problem;
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
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.Status;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** The names that the newsroom has settled, over HTTP. Checks use a change within two seconds. */
@Path("/api/v1/names")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@Blocking
@Tag(name = "Names")
public class NamesResource {
    private static final int PAGE = 50;
    private static final int MAX_PAGE = 500;

    private final NameList names;
    private final NameFile file;
    private final SecurityIdentity caller;

    NamesResource(NameList names, NameFile file, SecurityIdentity caller) {
        this.names = names;
        this.file = file;
        this.caller = caller;
    }

    /** A page of the list. */
    @GET
    @PermissionsAllowed("reports:read")
    @Operation(summary = "The list of names, in the order of the alphabet")
    public NameListJson list(
            @RestQuery("q") @Parameter(description = "Words of the name or an alias") String words,
            @RestQuery("cursor") @Parameter(description = "The field next of the page before") String cursor,
            @RestQuery("limit") @Parameter(description = "1 to 500, else 50") String limit) {
        return NameListJson.of(names.page(
                Parameters.text(words),
                Parameters.cursor("cursor", cursor, NameCursor::of),
                Parameters.limit("limit", limit, PAGE, MAX_PAGE)));
    }

    /** One entry of the list. */
    @GET
    @Path("{id}")
    @PermissionsAllowed("reports:read")
    @Operation(summary = "A name of the list")
    @APIResponse(responseCode = "404", description = "The list has no such name")
    public NameJson one(@RestPath String id) {
        return names.entry(id).map(NameJson::of).orElseThrow(NamesResource::unknown);
    }

    /** Puts one name on the list; an entry of the same name and kind is replaced. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("names:write")
    @Operation(summary = "Add a name, or change the one of that name and kind")
    @APIResponse(responseCode = "201", description = "Added")
    @APIResponse(responseCode = "200", description = "Changed, or there already")
    @APIResponse(responseCode = "400", description = "The name can't be on the list; errors says why")
    @APIResponse(
            responseCode = "409",
            description = "Someone has changed the name since that version, or removed it; name is what it is now",
            content =
                    @Content(mediaType = Problem.MEDIA_TYPE, schema = @Schema(implementation = NameConflictJson.class)))
    public Response put(NewNameJson given) {
        if (given == null) {
            throw new BadRequestException("Send a name as JSON.");
        }
        NameDraft draft =
                NameDraft.checked(given.kind(), given.name(), given.aliases(), given.role(), given.nativeForm());
        Change change = names.put(draft, given.version(), caller.getPrincipal().getName());
        AuthorityName entry = names.of(draft).orElseThrow(NamesResource::unknown);
        return change.added() == 1
                ? Response.created(URI.create("/api/v1/names/" + entry.id()))
                        .entity(NameJson.of(entry))
                        .build()
                : Response.ok(NameJson.of(entry)).build();
    }

    /** Puts all names of a CSV file on the list, or none. */
    @POST
    @Path("import")
    @Consumes("text/csv")
    @PermissionsAllowed("names:write")
    @Operation(
            summary = "Import names from CSV",
            description =
                    "UTF-8 with a line of column names: name, and where wanted kind, aliases (with semicolons between"
                            + " them), role, native. A file with a fault changes nothing; errors has a line for each fault.")
    @APIResponse(responseCode = "200", description = "How many names were added, changed and there already")
    @APIResponse(responseCode = "400", description = "Nothing was imported; errors says which lines are at fault")
    public Change read(InputStream csv) throws IOException {
        return names.put(file.read(csv), caller.getPrincipal().getName());
    }

    /** Takes a name off the list. */
    @DELETE
    @Path("{id}")
    @PermissionsAllowed("names:write")
    @Operation(summary = "Remove a name")
    @APIResponse(responseCode = "204", description = "Removed")
    @APIResponse(responseCode = "404", description = "The list has no such name")
    public void remove(@RestPath String id) {
        if (!names.remove(id, caller.getPrincipal().getName())) {
            throw unknown();
        }
    }

    @ServerExceptionMapper
    Response conflict(ConflictingNameException fault, ContainerRequestContext request) {
        return Response.status(Status.CONFLICT)
                .type(Problem.MEDIA_TYPE)
                .entity(new NameConflictJson(
                        "about:blank",
                        Status.CONFLICT.getReasonPhrase(),
                        Status.CONFLICT.getStatusCode(),
                        fault.getMessage(),
                        request.getUriInfo().getRequestUri().getRawPath(),
                        fault.theirs() == null ? null : NameJson.of(fault.theirs())))
                .build();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("The list has no such name.");
    }
}
