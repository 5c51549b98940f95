package dev.copydesk.report.web;

import dev.copydesk.contracts.Category;
import dev.copydesk.contracts.Severity;
import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.search.ReportFilter;
import dev.copydesk.report.search.ReportSearch;
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

/** The list of reports, newest first. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
public class ListResource {
    private static final int PAGE = 40;

    private final ReportSearch search;
    private final SecurityIdentity identity;

    ListResource(ReportSearch search, SecurityIdentity identity) {
        this.search = search;
        this.identity = identity;
    }

    /** The first page of the list, or with a cursor a later one; scripts take the parts that they need out of it. */
    @GET
    @Blocking
    @Operation(hidden = true)
    public TemplateInstance list(
            @RestQuery("q") String headline,
            @RestQuery("outlet") String outlet,
            @RestQuery("status") String status,
            @RestQuery("severity") String severity,
            @RestQuery("category") String category,
            @RestQuery("cursor") String cursor) {
        ReportFilter filter = new ReportFilter(
                Parameters.text(outlet),
                Parameters.oneOf(ArticleStatus.class, "status", status),
                Parameters.oneOf(Severity.class, "severity", severity),
                Parameters.oneOf(Category.class, "category", category),
                Parameters.text(headline),
                null,
                null);
        ListView.Filter typed =
                new ListView.Filter(shown(headline), shown(outlet), shown(status), shown(severity), shown(category));
        Clearance clearance = Clearances.known(identity);
        return Templates.list(ListView.of(
                identity.getPrincipal().getName(),
                typed,
                search.outlets(clearance),
                search.find(filter, clearance, Parameters.cursor("cursor", cursor), PAGE)));
    }

    private static String shown(String value) {
        return value == null ? "" : value.strip();
    }
}
