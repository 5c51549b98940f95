package dev.copydesk.report.web.rules;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.pack.HousePacks;
import dev.copydesk.report.pack.PackTrials;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.Catalogue;
import dev.copydesk.report.rule.ConflictingSettingException;
import dev.copydesk.report.rule.RuleRecords;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.report.web.Menu;
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
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** The rules as a page: to read for everyone, to switch for the role chief. */
@Path("/rules")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class RulesPageResource {
    private final Catalogue catalogue;
    private final RuleRecords records;
    private final RuleSettings settings;
    private final HousePacks packs;
    private final PackTrials trials;
    private final RuleDesk desk;
    private final Menu menu;
    private final SecurityIdentity identity;

    RulesPageResource(
            Catalogue catalogue,
            RuleRecords records,
            RuleSettings settings,
            HousePacks packs,
            PackTrials trials,
            RuleDesk desk,
            Menu menu,
            SecurityIdentity identity) {
        this.catalogue = catalogue;
        this.records = records;
        this.settings = settings;
        this.packs = packs;
        this.trials = trials;
        this.desk = desk;
        this.menu = menu;
        this.identity = identity;
    }

    /** All rules. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance rules() {
        return page(null);
    }

    /** Treats a rule so from now on. */
    @POST
    @Path("{rule}")
    @PermissionsAllowed("rules:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> treat(
            @RestPath String rule, @RestForm("treatment") String treatment, @RestForm("version") String version) {
        if (catalogue.rule(rule).isEmpty()) {
            throw new NotFoundException("The catalogue has no such rule.");
        }
        Treatment wanted = Parameters.oneOf(Treatment.class, "treatment", treatment);
        if (wanted == null) {
            throw new InvalidParameterException("treatment", "is missing");
        }
        try {
            desk.treat(rule, wanted, Parameters.version(version, "load the page again"), who());
            return RestResponse.seeOther(URI.create("/rules#rule-" + rule));
        } catch (ConflictingSettingException conflict) {
            String who =
                    conflict.theirs() == null ? "" : " by " + conflict.theirs().changedBy();
            String why = "Not saved: " + rule + " was changed" + who + " in the meantime. It is shown as it is now.";
            return RestResponse.status(Status.CONFLICT, page(why));
        }
    }

    private TemplateInstance page(String refusal) {
        Map<String, RuleSetting> treated = settings.all();
        return Templates.rules(RulesView.of(
                who(), menu.isRuleKeeper(), catalogue.rules(), records.lately(), treated, packs(treated), refusal));
    }

    private List<PackView> packs(Map<String, RuleSetting> treated) {
        return packs.all().stream()
                .map(pack -> PackView.of(pack, treated.get(pack.key()), trials.of(pack, Clearances.known(identity))))
                .toList();
    }

    private String who() {
        return identity.getPrincipal().getName();
    }
}
