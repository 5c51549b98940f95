package dev.copydesk.report.web.review;

import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.marks.Pointed;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportKey;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.revision.RevisionHistory;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.review.ReportView.Reader;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** One article's report as a page. */
@Path("/reports")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
public class ReportPageResource {
    private final Reports reports;
    private final RevisionHistory history;
    private final Accounts accounts;
    private final Menu menu;
    private final SecurityIdentity identity;

    ReportPageResource(
            Reports reports, RevisionHistory history, Accounts accounts, Menu menu, SecurityIdentity identity) {
        this.reports = reports;
        this.history = history;
        this.accounts = accounts;
        this.menu = menu;
        this.identity = identity;
    }

    /**
     * The report; for an article without one a page that shows it as soon as it is there.
     *
     * @param deciding the flag whose card is to be unfolded, for who has no script
     * @param at the words that a link leads to, see {@link Pointed}
     */
    @GET
    @Path("{articleId}")
    @Blocking
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> report(
            @RestPath String articleId,
            @RestQuery("revision") String revision,
            @RestQuery("decide") String deciding,
            @RestQuery("at") String at) {
        Long wanted = Parameters.number("revision", revision);
        String user = identity.getPrincipal().getName();
        Clearance clearance = Clearances.known(identity);
        Optional<ArticleReport> found = wanted == null
                ? reports.newest(articleId, clearance)
                : reports.revision(new ReportKey(articleId, wanted), clearance);
        if (found.isEmpty() && wanted != null) {
            throw new NotFoundException("There is no report of this revision.");
        }
        if (found.isEmpty()) {
            return RestResponse.status(
                    RestResponse.Status.NOT_FOUND, Templates.waiting(WaitingView.unknown(user, articleId)));
        }
        ArticleReport report = found.get();
        return RestResponse.ok(
                report.report() == null
                        ? Templates.waiting(WaitingView.of(user, report.article()))
                        : Templates.report(ReportView.of(
                                new Reader(
                                        user,
                                        menu.isReviewer(),
                                        menu.isNameKeeper(),
                                        accounts.names(),
                                        history.of(articleId),
                                        deciding,
                                        at == null
                                                ? Pointed.NONE
                                                : Pointed.read(at).orElse(Pointed.NONE),
                                        null),
                                report)));
    }
}
