package dev.copydesk.report.api.rules;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.rules.PackJson.NewPackStateJson;
import dev.copydesk.report.api.rules.PackJson.PackListJson;
import dev.copydesk.report.pack.HousePack;
import dev.copydesk.report.pack.HousePacks;
import dev.copydesk.report.pack.PackTrials;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The newsroom's own rule packs: which there are, what they would flag, and whether they are switched on. */
@Path("/api/v1/rules/packs")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Blocking
@Tag(name = "Rules")
public class PacksResource {
    private final HousePacks packs;
    private final PackTrials trials;
    private final RuleSettings settings;
    private final RuleDesk desk;
    private final SecurityIdentity caller;

    PacksResource(HousePacks packs, PackTrials trials, RuleSettings settings, RuleDesk desk, SecurityIdentity caller) {
        this.packs = packs;
        this.trials = trials;
        this.settings = settings;
        this.desk = desk;
        this.caller = caller;
    }

    /** Every pack. */
    @GET
    @Operation(
            operationId = "listPacks",
            summary = "The newsroom's own rule packs",
            description =
                    "Those that were refused have their problems, the others what they raised on the latest articles."
                            + " Editions that are on and no longer there come last.")
    public PackListJson list() {
        Map<String, RuleSetting> treated = settings.all();
        return new PackListJson(
                packs.all().stream().map(pack -> json(pack, treated)).toList());
    }

    /** Switches an edition on or off. */
    @PUT
    @Path("{name}/{digest}")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rules:write")
    @Operation(
            operationId = "switchPack",
            summary = "Switch an edition of a rule pack on or off",
            description =
                    "It holds at once for every report, older ones too, and stands in the audit trail with the reason.")
    @APIResponse(responseCode = "200", description = "The pack as it is now")
    @APIResponse(responseCode = "400", description = "Something is missing; errors says what")
    @APIResponse(responseCode = "404", description = "There is no such edition now, and none that is on")
    @APIResponse(responseCode = "409", description = "Someone has switched it since that version; nothing has changed")
    public PackJson turn(@RestPath String name, @RestPath String digest, NewPackStateJson given) {
        HousePack pack = packs.edition(name, digest)
                .orElseThrow(() -> new NotFoundException("There is no such edition of a rule pack now."));
        if (given == null
                || given.on() == null
                || given.version() == null
                || given.reason() == null
                || given.reason().isBlank()) {
            throw invalid("on, version, reason", "have to be there, all of them");
        }
        if (given.reason().length() > RuleDesk.LONGEST_REASON) {
            throw invalid("reason", "has to be said in at most " + RuleDesk.LONGEST_REASON + " letters");
        }
        desk.switchPack(
                pack.edition(),
                given.on(),
                given.version(),
                given.reason().strip(),
                caller.getPrincipal().getName());
        return json(pack, settings.all());
    }

    private static InvalidFieldsException invalid(String field, String message) {
        return new InvalidFieldsException("The pack can't be switched so.", List.of(new FieldError(field, message)));
    }

    private PackJson json(HousePack pack, Map<String, RuleSetting> treated) {
        return PackJson.of(pack, trials.of(pack, Clearances.known(caller)), treated.get(pack.key()));
    }
}
