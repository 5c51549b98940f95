package dev.copydesk.report.web.rules;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.pack.HousePack;
import dev.copydesk.report.pack.HousePacks;
import dev.copydesk.report.pack.PackTrials;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.ConflictingSettingException;
import dev.copydesk.report.rule.RuleSettings;
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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.Status;

/** One rule pack as a page: what it would flag, for everyone; to switch on and off for the role chief. */
@Path("/rules/packs/{name}/{digest}")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class PackPageResource {
    private final HousePacks packs;
    private final PackTrials trials;
    private final RuleSettings settings;
    private final RuleDesk desk;
    private final Menu menu;
    private final SecurityIdentity identity;

    PackPageResource(
            HousePacks packs,
            PackTrials trials,
            RuleSettings settings,
            RuleDesk desk,
            Menu menu,
            SecurityIdentity identity) {
        this.packs = packs;
        this.trials = trials;
        this.settings = settings;
        this.desk = desk;
        this.menu = menu;
        this.identity = identity;
    }

    /** The pack with what it would flag. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance pack(@RestPath String name, @RestPath String digest) {
        return page(known(name, digest), null);
    }

    /** Switches the pack on or off. */
    @POST
    @PermissionsAllowed("rules:write")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> turn(
            @RestPath String name,
            @RestPath String digest,
            @RestForm("to") String to,
            @RestForm("version") String version,
            @RestForm("reason") String reason) {
        HousePack pack = known(name, digest);
        if (!"on".equals(to) && !"off".equals(to)) {
            throw new InvalidParameterException("to", "is neither on nor off");
        }
        if (reason == null || reason.isBlank() || reason.length() > RuleDesk.LONGEST_REASON) {
            throw new InvalidParameterException(
                    "reason", "has to be said in at most " + RuleDesk.LONGEST_REASON + " letters");
        }
        try {
            desk.switchPack(
                    pack.edition(),
                    to.equals("on"),
                    Parameters.version(version, "load the page again"),
                    reason.strip(),
                    identity.getPrincipal().getName());
            boolean isThere = packs.edition(name, digest).isPresent();
            return RestResponse.seeOther(URI.create(isThere ? "/rules/packs/" + name + "/" + digest : "/rules"));
        } catch (ConflictingSettingException conflict) {
            return RestResponse.status(
                    Status.CONFLICT,
                    page(pack, "Not saved: the pack was switched in the meantime. It is shown as it is now."));
        }
    }

    private HousePack known(String name, String digest) {
        return packs.edition(name, digest)
                .orElseThrow(() -> new NotFoundException("There is no such rule pack; it may have been changed."));
    }

    private TemplateInstance page(HousePack pack, String refusal) {
        Clearance clearance = Clearances.known(identity);
        return Templates.pack(new PackPageView(
                identity.getPrincipal().getName(),
                menu.isRuleKeeper(),
                PackView.of(pack, settings.all().get(pack.key()), trials.of(pack, clearance)),
                trials.flags(pack, clearance).stream().map(FoundView::of).toList(),
                refusal));
    }
}
