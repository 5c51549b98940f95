package dev.copydesk.report.web.inbox;

import dev.copydesk.contracts.Category;
import dev.copydesk.contracts.Severity;
import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.preference.SavedViews;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.report.search.ReportCursor;
import dev.copydesk.report.search.ReportFilter;
import dev.copydesk.report.search.ReportSearch;
import dev.copydesk.report.search.Sort;
import dev.copydesk.report.web.Menu;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** The inbox: what needs an eye first. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:read")
@Blocking
public class ListResource {
    private static final int PAGE = 40;
    private static final int MOST_AT_ONCE = 200;

    private final ReportSearch search;
    private final Desk desk;
    private final Accounts accounts;
    private final SavedViews views;
    private final Menu menu;
    private final SecurityIdentity identity;

    ListResource(
            ReportSearch search, Desk desk, Accounts accounts, SavedViews views, Menu menu, SecurityIdentity identity) {
        this.search = search;
        this.desk = desk;
        this.accounts = accounts;
        this.views = views;
        this.menu = menu;
        this.identity = identity;
    }

    /** The first page of the list, or with a cursor a later one; scripts take the parts that they need out of it. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Narrowed narrowed, @RestQuery("cursor") String cursor) {
        Clearance clearance = Clearances.known(identity);
        String person = identity.getPrincipal().getName();
        Sort sort = Parameters.oneOf(Sort.class, "sort", narrowed.sort);
        ReportFilter filter = new ReportFilter(
                Parameters.text(narrowed.words),
                Parameters.text(narrowed.outlet),
                narrowed.progress().article(),
                narrowed.progress().review(),
                Parameters.assignee(narrowed.assignee),
                Parameters.oneOf(Severity.class, "severity", narrowed.severity),
                Parameters.oneOf(Category.class, "category", narrowed.category),
                null,
                null);
        return Templates.list(ListView.of(
                new ListView.Reader(person, menu.isReviewer(), menu.isRuleKeeper(), accounts.names(), views.of(person)),
                narrowed.typed(),
                search.outlets(clearance),
                search.find(
                        filter,
                        sort == null ? Sort.ATTENTION : sort,
                        clearance,
                        Parameters.cursor("cursor", cursor, ReportCursor::of),
                        PAGE)));
    }

    /**
     * Assigns several articles, or marks them as done, and leads back to the list; those that are gone are passed over.
     *
     * @param action {@code assign} or {@code done}
     * @param query of the list to lead back to
     */
    @POST
    @Path("bulk")
    @PermissionsAllowed("reports:review")
    @Operation(hidden = true)
    public RestResponse<Void> bulk(
            @RestForm("article") List<String> articles,
            @RestForm("action") String action,
            @RestForm("assignee") String assignee,
            @RestForm("query") String query) {
        if (articles.size() > MOST_AT_ONCE) {
            throw new InvalidParameterException("article", "names more than " + MOST_AT_ONCE + " articles");
        }
        Editor editor = Editor.of(identity);
        switch (String.valueOf(action)) {
            case "assign" -> {
                String name = Parameters.account("assignee", assignee, accounts);
                articles.forEach(article -> desk.change(article, ReviewChange.assignee(name), editor));
            }
            case "done" ->
                articles.forEach(article -> desk.change(article, ReviewChange.status(ReviewStatus.DONE), editor));
            default -> throw new InvalidParameterException("action", "is neither assign nor done");
        }
        return RestResponse.seeOther(URI.create("/?" + ListView.Filter.safe(query)));
    }
}
