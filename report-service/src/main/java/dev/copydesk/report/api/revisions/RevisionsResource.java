package dev.copydesk.report.api.revisions;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.problem.Problem;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.revision.Comparisons;
import dev.copydesk.report.revision.RevisionHistory;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The revisions of an article, and what was changed from one to another. */
@Path("/api/v1/reports/{articleId}/revisions")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
@PermissionsAllowed("reports:read")
@Blocking
@Tag(name = "Reports")
public class RevisionsResource {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,18})\\.\\.(\\d{1,18})");

    private final Reports reports;
    private final RevisionHistory history;
    private final Comparisons comparisons;
    private final SecurityIdentity caller;

    RevisionsResource(Reports reports, RevisionHistory history, Comparisons comparisons, SecurityIdentity caller) {
        this.reports = reports;
        this.history = history;
        this.comparisons = comparisons;
        this.caller = caller;
    }

    /** All revisions that have a report. */
    @GET
    @Operation(summary = "The revisions of an article that have a report")
    @APIResponse(responseCode = "200", description = "In rising order")
    @APIResponse(responseCode = "404", description = "Nothing is known of the article")
    public RevisionListJson list(@RestPath String articleId) {
        if (reports.newest(articleId, Clearances.known(caller)).isEmpty()) {
            throw new NotFoundException("There is no such article.");
        }
        return RevisionListJson.of(articleId, history.of(articleId));
    }

    /** What was changed from one revision to another, and what became of the flags. */
    @GET
    @Path("{range}")
    @Operation(
            summary = "What was changed between two revisions",
            description = "Blocks with what was removed from them and added to them, word by word; and every flag of"
                    + " either: fixed, carried, new, or orphaned where its words still stand and it no longer holds.")
    @APIResponse(responseCode = "200", description = "The two side by side")
    @APIResponse(responseCode = "400", description = "That is no range like 2..5")
    @APIResponse(responseCode = "404", description = "One of the revisions has no report")
    public ComparisonJson compare(
            @RestPath String articleId, @RestPath @Parameter(description = "As 2..5") String range) {
        Matcher numbers = RANGE.matcher(range);
        if (!numbers.matches()) {
            throw new InvalidParameterException("range", "is no range of revisions like 2..5");
        }
        long from = Long.parseLong(numbers.group(1));
        long to = Long.parseLong(numbers.group(2));
        return comparisons
                .of(articleId, from, to, Clearances.known(caller))
                .map(ComparisonJson::of)
                .orElseThrow(() -> new NotFoundException("There is no report of one of these revisions."));
    }
}
