package dev.copydesk.report.web.trends;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.trend.Trends;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

/** The trends as a page. */
@Path("/trends")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class TrendsPageResource {
    private final Trends trends;
    private final SecurityIdentity identity;

    TrendsPageResource(Trends trends, SecurityIdentity identity) {
        this.trends = trends;
        this.identity = identity;
    }

    /** The last days. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance trends(@RestQuery("days") String days) {
        return Templates.trends(TrendsView.of(
                identity.getPrincipal().getName(),
                trends.last(
                        Parameters.limit("days", days, Trends.DAYS, Trends.MOST_DAYS), Clearances.known(identity))));
    }
}
