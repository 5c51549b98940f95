package dev.copydesk.report.api.trends;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.trend.Trend;
import dev.copydesk.report.trend.Trends;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;

/** What the last days were like. */
@Path("/api/v1/trends")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Blocking
@Tag(name = "Reports")
public class TrendsResource {
    private final Trends trends;
    private final SecurityIdentity caller;

    TrendsResource(Trends trends, SecurityIdentity caller) {
        this.trends = trends;
        this.caller = caller;
    }

    /** By day and by outlet. */
    @GET
    @Operation(
            summary = "Flags, decisions and the time to them, by day and by outlet",
            description = "Days are in UTC; a flag that several revisions have counts on its first day.")
    public Trend trend(
            @RestQuery("days")
                    @Parameter(description = "1 to 366, else 30", schema = @Schema(implementation = Integer.class))
                    String days) {
        return trends.last(Parameters.limit("days", days, Trends.DAYS, Trends.MOST_DAYS), Clearances.known(caller));
    }
}
