package dev.copydesk.report.web.audit;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.api.audit.AuditQuery;
import dev.copydesk.report.audit.AuditTrail;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** Everything that anyone decided, as a page. */
@Path("/audit")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("audit:read")
@Blocking
public class AuditPageResource {
    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final SecurityIdentity identity;

    AuditPageResource(AuditTrail trail, SecurityIdentity identity) {
        this.trail = trail;
        this.identity = identity;
    }

    /** A page of the trail, the newest first. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance audit(@BeanParam AuditQuery query, @RestQuery("cursor") String cursor) {
        return Templates.audit(AuditView.of(
                identity.getPrincipal().getName(),
                query,
                trail.actors(),
                trail.find(query.filter(), Clearances.known(identity), Parameters.number("cursor", cursor), PAGE)));
    }
}
