package dev.copydesk.report.web.names;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.names.ConflictingNameException;
import dev.copydesk.report.names.NameCursor;
import dev.copydesk.report.names.NameDraft;
import dev.copydesk.report.names.NameFile;
import dev.copydesk.report.names.NameList;
import dev.copydesk.report.names.NameList.Change;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.names.NamesView.Entry;
import dev.copydesk.report.web.names.NamesView.Refusal;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The newsroom's names as a page: to look up for everyone, to change for the role chief. */
@Path("/names")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class NamesPageResource {
    private static final int PAGE = 50;

    private final NameList names;
    private final NameFile file;
    private final Menu menu;
    private final SecurityIdentity identity;

    NamesPageResource(NameList names, NameFile file, Menu menu, SecurityIdentity identity) {
        this.names = names;
        this.file = file;
        this.menu = menu;
        this.identity = identity;
    }

    /** A page of the list; with the id of an entry the form holds it. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery("q") String words, @RestQuery("cursor") String cursor, @RestQuery("edit") String edit) {
        Entry entry = Parameters.text(edit) == null
                ? Entry.NONE
                : names.entry(edit).map(Entry::of).orElseThrow(NamesPageResource::unknown);
        return page(words, cursor, entry, null, null);
    }

    /**
     * Adds a name, or changes the one of that name and kind. A script, which adds one from the card of a flag, is told in a
     * sentence what became of it.
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    @PermissionsAllowed("names:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> put(
            @RestForm String kind,
            @RestForm String name,
            @RestForm String aliases,
            @RestForm String role,
            @RestForm String nativeForm,
            @RestForm String version,
            @RestHeader("HX-Request") String script) {
        Integer seen = Parameters.text(version) == null ? null : Parameters.version(version, "load the page again");
        try {
            NameDraft draft = NameDraft.checked(kind, name, NameDraft.aliasesIn(aliases), role, nativeForm);
            Change change = names.put(draft, seen, who());
            String notice = draft.name() + done(change);
            return RestResponse.ok(
                    script == null ? page(draft.name(), null, Entry.NONE, notice, null) : Templates.named(notice));
        } catch (InvalidFieldsException refused) {
            if (script != null) {
                throw refused;
            }
            Entry typed = typed(seen == null ? 0 : seen, kind, name, aliases, role, nativeForm);
            return refused(page(null, null, typed, null, Refusal.of(refused)));
        } catch (ConflictingNameException conflict) {
            int theirs = conflict.theirs() == null ? 0 : conflict.theirs().version();
            Entry typed = typed(theirs, kind, name, aliases, role, nativeForm);
            Refusal refusal = Refusal.of(conflict, seen == null || seen == 0);
            return RestResponse.status(
                    Status.CONFLICT,
                    script == null
                            ? page(null, null, typed, null, refusal)
                            : Templates.named(typed.name() + " is on the list already, in other words."));
        }
    }

    /** What was typed, for a change to this version of the entry, or with 0 for a new one. */
    private static Entry typed(int version, String kind, String name, String aliases, String role, String nativeForm) {
        return new Entry(
                version > 0,
                version,
                Entry.shown(kind),
                Entry.shown(name),
                Entry.shown(aliases),
                Entry.shown(role),
                Entry.shown(nativeForm));
    }

    private static String done(Change change) {
        if (change.added() == 1) {
            return " is on the list now.";
        }
        return change.changed() == 1 ? " is changed." : " was on the list just so.";
    }

    /** Takes a name off the list. */
    @POST
    @Path("{id}/remove")
    @PermissionsAllowed("names:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> remove(@RestPath String id) {
        if (!names.remove(id, who())) {
            throw unknown();
        }
        return RestResponse.seeOther(URI.create("/names"));
    }

    /** Puts all names of a CSV file on the list, or none. */
    @POST
    @Path("import")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @PermissionsAllowed("names:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> read(@RestForm("file") FileUpload upload) throws IOException {
        if (upload == null || upload.size() == 0) {
            Refusal none = new Refusal(
                    "Nothing was imported.",
                    List.of(new FieldError("file", "is missing or empty: choose a CSV file")),
                    null);
            return refused(page(null, null, Entry.NONE, null, none));
        }
        try (InputStream csv = Files.newInputStream(upload.uploadedFile())) {
            Change change = names.put(file.read(csv), who());
            return RestResponse.ok(page(null, null, Entry.NONE, change.told(), null));
        } catch (InvalidFieldsException refused) {
            return refused(page(null, null, Entry.NONE, null, Refusal.of(refused)));
        }
    }

    private TemplateInstance page(String words, String cursor, Entry entry, String notice, Refusal refusal) {
        return Templates.names(NamesView.of(
                who(),
                Entry.shown(Parameters.text(words)),
                menu.isNameKeeper(),
                names.page(Parameters.text(words), Parameters.cursor("cursor", cursor, NameCursor::of), PAGE),
                entry,
                notice,
                refusal));
    }

    private static RestResponse<TemplateInstance> refused(TemplateInstance page) {
        return RestResponse.ResponseBuilder.create(Status.BAD_REQUEST, page).build();
    }

    private String who() {
        return identity.getPrincipal().getName();
    }

    private static NotFoundException unknown() {
        return new NotFoundException("The list has no such name.");
    }
}
