package dev.copydesk.report.export;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportKey;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.spreadsheet.Spreadsheet;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** A report in the formats of others; without a revision the newest. */
@Path("/api/v1/reports/{articleId}/export")
@PermissionsAllowed("reports:read")
@Blocking
@Tag(name = "Reports")
@APIResponse(responseCode = "200", description = "The report with what was decided")
@APIResponse(responseCode = "404", description = "There is no report of the article or of that revision")
public class ExportResource {
    private final Reports reports;
    private final SecurityIdentity caller;

    ExportResource(Reports reports, SecurityIdentity caller) {
        this.reports = reports;
        this.caller = caller;
    }

    /** For tools that track findings. */
    @GET
    @Path("sarif")
    @Produces(Sarif.MEDIA_TYPE)
    @Operation(summary = "The report as SARIF 2.1.0")
    public Response sarif(
            @RestPath String articleId,
            @RestQuery("revision") @Parameter(schema = @Schema(implementation = Long.class)) String revision) {
        return file(report(articleId, revision), Sarif::of, "sarif");
    }

    /** For tools that annotate pages. */
    @GET
    @Path("annotations")
    @Produces(WebAnnotations.MEDIA_TYPE)
    @Operation(summary = "The report as W3C Web Annotations")
    public Response annotations(
            @RestPath String articleId,
            @RestQuery("revision") @Parameter(schema = @Schema(implementation = Long.class)) String revision) {
        return file(report(articleId, revision), WebAnnotations::of, "jsonld");
    }

    /** For spreadsheets. */
    @GET
    @Path("csv")
    @Produces(Spreadsheet.MEDIA_TYPE)
    @Operation(summary = "The report as CSV")
    public Response csv(
            @RestPath String articleId,
            @RestQuery("revision") @Parameter(schema = @Schema(implementation = Long.class)) String revision) {
        return file(report(articleId, revision), FlagTable::of, "csv");
    }

    private ArticleReport report(String articleId, String revision) {
        Long wanted = Parameters.number("revision", revision);
        Clearance clearance = Clearances.known(caller);
        return (wanted == null
                        ? reports.newest(articleId, clearance)
                        : reports.revision(new ReportKey(articleId, wanted), clearance))
                .filter(found -> found.report() != null)
                .orElseThrow(() -> new NotFoundException("There is no such report."));
    }

    /** A browser keeps it under a name that no article's id can reach out of. */
    private static Response file(ArticleReport found, Function<ArticleReport, Object> format, String ending) {
        String name = found.article().articleId().replaceAll("[^\\w.-]", "-") + "-"
                + found.report().key().revision() + "." + ending;
        return Response.ok(format.apply(found).toString())
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
