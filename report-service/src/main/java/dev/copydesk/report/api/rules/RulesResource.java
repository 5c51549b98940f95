package dev.copydesk.report.api.rules;

import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.api.rules.RuleJson.RuleListJson;
import dev.copydesk.report.problem.InvalidFieldsException;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.problem.Problem.FieldError;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.Catalogue;
import dev.copydesk.report.rule.CatalogueRule;
import dev.copydesk.report.rule.RuleRecord;
import dev.copydesk.report.rule.RuleRecords;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BadRequestException;
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

/** The rules, how they fare, and how they are treated. */
@Path("/api/v1/rules")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Blocking
@Tag(name = "Rules")
public class RulesResource {
    private final Catalogue catalogue;
    private final RuleRecords records;
    private final RuleSettings settings;
    private final RuleDesk desk;
    private final SecurityIdentity caller;

    RulesResource(
            Catalogue catalogue, RuleRecords records, RuleSettings settings, RuleDesk desk, SecurityIdentity caller) {
        this.catalogue = catalogue;
        this.records = records;
        this.settings = settings;
        this.desk = desk;
        this.caller = caller;
    }

    /** Every rule. */
    @GET
    @Operation(
            summary = "The rules with their record of 30 days",
            description = "Examples of copy, how often each rule fired and was accepted, and how it is treated here.")
    public RuleListJson list() {
        Map<String, RuleRecord> fared = records.lately();
        Map<String, RuleSetting> treated = settings.all();
        return new RuleListJson(catalogue.rules().stream()
                .map(rule -> RuleJson.of(rule, fared.getOrDefault(rule.id(), RuleRecord.NONE), treated.get(rule.id())))
                .toList());
    }

    /** Switches a rule off, lowers it to a notice, or takes that back. */
    @PUT
    @Path("{rule}/treatment")
    @Consumes(MediaType.APPLICATION_JSON)
    @PermissionsAllowed("rules:write")
    @Operation(
            summary = "Switch a rule off, lower it to a notice, or take that back",
            description = "It holds at once for every report, older ones too. Scores in lists follow within seconds.")
    @APIResponse(responseCode = "200", description = "The rule as it is treated now")
    @APIResponse(responseCode = "400", description = "There is no such treatment; errors says why")
    @APIResponse(responseCode = "404", description = "The catalogue has no such rule")
    @APIResponse(responseCode = "409", description = "Someone has changed it since that version; nothing has changed")
    public RuleJson treat(@RestPath String rule, NewTreatmentJson given) {
        if (given == null) {
            throw new BadRequestException("Send a treatment as JSON.");
        }
        CatalogueRule known =
                catalogue.rule(rule).orElseThrow(() -> new NotFoundException("The catalogue has no such rule."));
        Treatment wanted = Parameters.oneOf(Treatment.class, "treatment", given.treatment());
        if (wanted == null || given.version() == null) {
            throw new InvalidFieldsException(
                    "The rule can't be treated so.",
                    List.of(new FieldError(wanted == null ? "treatment" : "version", "is missing")));
        }
        desk.treat(rule, wanted, given.version(), caller.getPrincipal().getName());
        RuleRecord fared = records.lately().getOrDefault(rule, RuleRecord.NONE);
        return RuleJson.of(known, fared, settings.all().get(rule));
    }
}
