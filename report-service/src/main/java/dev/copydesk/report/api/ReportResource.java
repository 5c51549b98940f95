package dev.copydesk.report.api;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.live.ChangeFeed;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.ArticleStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportKey;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.search.ReportCursor;
import dev.copydesk.report.search.ReportFilter;
import dev.copydesk.report.search.ReportSearch;
import dev.copydesk.report.search.Sort;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.common.annotation.NonBlocking;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** The reports over HTTP. */
@Path("/api/v1/reports")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Tag(name = "Reports")
public class ReportResource {
    private static final int PAGE = 50;
    private static final int MAX_PAGE = 200;

    private final Reports reports;
    private final ReportSearch search;
    private final ChangeFeed feed;
    private final SecurityIdentity caller;

    ReportResource(Reports reports, ReportSearch search, ChangeFeed feed, SecurityIdentity caller) {
        this.reports = reports;
        this.search = search;
        this.feed = feed;
        this.caller = caller;
    }

    /** One article's report; with {@code wait} the request is held until there is one, and no thread is. */
    @GET
    @Path("{articleId}")
    @NonBlocking
    @Operation(summary = "The report of an article")
    @APIResponse(
            responseCode = "200",
            description = "The report, or why there is none: see status and failure",
            content = @Content(schema = @Schema(implementation = ReportJson.class)))
    @APIResponse(
            responseCode = "202",
            description = "Not checked within the time to wait",
            content = @Content(schema = @Schema(implementation = ReceivedJson.class)))
    @APIResponse(responseCode = "404", description = "Nothing is known of the article or of the revision")
    public Uni<Response> one(
            @RestPath @Parameter(description = "Percent-encoded") String articleId,
            @RestQuery("revision")
                    @Parameter(description = "Else the newest", schema = @Schema(implementation = Long.class))
                    String revision,
            @RestQuery("wait")
                    @Parameter(description = "How long to wait for the report, like 10s; at most 60s by default")
                    String wait) {
        Long wanted = Parameters.number("revision", revision);
        Duration limit = Parameters.wait("wait", wait);
        return Clearances.of(caller)
                .flatMap(clearance -> feed.await(articleId, limit, () -> find(articleId, wanted, clearance)))
                .map(found -> found.map(report -> Response.ok(ReportJson.of(report)))
                        .orElseGet(() -> missing(articleId, wanted, limit))
                        .build());
    }

    private Optional<ArticleReport> find(String articleId, Long revision, Clearance clearance) {
        Optional<ArticleReport> found = revision == null
                ? reports.newest(articleId, clearance)
                : reports.revision(new ReportKey(articleId, revision), clearance);
        return found.filter(report -> report.article().status() != ArticleStatus.RECEIVED);
    }

    private static Response.ResponseBuilder missing(String articleId, Long revision, Duration waited) {
        if (waited.isZero()) {
            throw new NotFoundException("There is no such report. Just after a submission, ask with wait=10s.");
        }
        return Response.accepted(new ReceivedJson(articleId, revision, ArticleStatus.RECEIVED));
    }

    /** The articles that match, the last accepted first unless another order is asked for. */
    @GET
    @Blocking
    @Operation(summary = "The articles, newest first or what needs an eye first")
    public ReportListJson list(
            @RestQuery("outlet") String outlet,
            @RestQuery("status") @Parameter(schema = @Schema(implementation = ArticleStatus.class)) String status,
            @RestQuery("severity") @Parameter(schema = @Schema(implementation = Severity.class)) String severity,
            @RestQuery("category") @Parameter(schema = @Schema(implementation = Category.class)) String category,
            @RestQuery("review") @Parameter(schema = @Schema(implementation = ReviewStatus.class)) String review,
            @RestQuery("assignee") @Parameter(description = "Name of an account; none for nobody's") String assignee,
            @RestQuery("q")
                    @Parameter(description = "Words of the headline, byline, outlet and text, or their beginnings")
                    String words,
            @RestQuery("sort") @Parameter(description = "newest, or attention for what needs an eye first") String sort,
            @RestQuery("since") @Parameter(description = "Accepted then or later") String since,
            @RestQuery("until") @Parameter(description = "Accepted before") String until,
            @RestQuery("cursor") @Parameter(description = "The field next of the page before") String cursor,
            @RestQuery("limit") @Parameter(description = "1 to 200, else 50") String limit) {
        Sort order = Parameters.oneOf(Sort.class, "sort", sort);
        ReportFilter filter = new ReportFilter(
                Parameters.text(words),
                Parameters.text(outlet),
                Parameters.oneOf(ArticleStatus.class, "status", status),
                Parameters.oneOf(ReviewStatus.class, "review", review),
                Parameters.assignee(assignee),
                Parameters.oneOf(Severity.class, "severity", severity),
                Parameters.oneOf(Category.class, "category", category),
                Parameters.time("since", since),
                Parameters.time("until", until));
        return ReportListJson.of(search.find(
                filter,
                order == null ? Sort.NEWEST : order,
                Clearances.known(caller),
                Parameters.cursor("cursor", cursor, ReportCursor::of),
                Parameters.limit("limit", limit, PAGE, MAX_PAGE)));
    }
}
