package dev.copydesk.report.web.revisions;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.revision.Comparison;
import dev.copydesk.report.revision.Comparisons;
import dev.copydesk.report.revision.Revision;
import dev.copydesk.report.revision.RevisionHistory;
import dev.copydesk.report.revision.Revisions;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;

/** Any two revisions of an article as a page; unless asked for others, the newest and the one before. */
@Path("/reports/{articleId}/revisions")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class RevisionsPageResource {
    private final Reports reports;
    private final RevisionHistory history;
    private final Comparisons comparisons;
    private final SecurityIdentity identity;

    RevisionsPageResource(
            Reports reports, RevisionHistory history, Comparisons comparisons, SecurityIdentity identity) {
        this.reports = reports;
        this.history = history;
        this.comparisons = comparisons;
        this.identity = identity;
    }

    /** Two revisions to compare. */
    private record Pair(long from, long to) {}

    /** The two revisions; of an article that has one only, that it has. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance revisions(
            @RestPath String articleId, @RestQuery("from") String from, @RestQuery("to") String to) {
        Clearance clearance = Clearances.known(identity);
        ArticleReport newest = reports.newest(articleId, clearance)
                .filter(found -> found.report() != null)
                .orElseThrow(() -> new NotFoundException("There is no report of this article."));
        Revisions revisions = history.of(articleId);
        Long wanted = Parameters.number("to", to);
        long later = wanted == null ? newest.report().key().revision() : wanted;
        Comparison compared = Optional.ofNullable(Parameters.number("from", from))
                .map(earlier -> new Pair(earlier, later))
                .or(() -> neighbours(later, revisions))
                .map(pair -> comparisons
                        .of(articleId, pair.from(), pair.to(), clearance)
                        .orElseThrow(() -> new NotFoundException("There is no report of one of these revisions.")))
                .orElse(null);
        return Templates.revisions(RevisionsView.of(identity.getPrincipal().getName(), newest, revisions, compared));
    }

    /** The revision with the one before it, or the oldest with the one after it; empty where there is no other. */
    private static Optional<Pair> neighbours(long revision, Revisions revisions) {
        List<Long> numbers = revisions.all().stream().map(Revision::number).toList();
        return numbers.stream()
                .filter(number -> number < revision)
                .max(Comparator.naturalOrder())
                .map(earlier -> new Pair(earlier, revision))
                .or(() -> numbers.stream()
                        .filter(number -> number > revision)
                        .min(Comparator.naturalOrder())
                        .map(next -> new Pair(revision, next)));
    }
}
