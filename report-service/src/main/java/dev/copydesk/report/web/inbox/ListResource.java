package dev.copydesk.report.web.inbox;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.access.Clearances;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.preference.SavedViews;
import dev.copydesk.report.problem.ConflictException;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.review.ConflictingReviewException;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.report.search.ReportCursor;
import dev.copydesk.report.search.ReportFilter;
import dev.copydesk.report.search.ReportSearch;
import dev.copydesk.report.search.Sort;
import dev.copydesk.report.story.Stories;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.inbox.ListView.Kept;
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
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;

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
    private final Stories stories;
    private final Menu menu;
    private final SecurityIdentity identity;

    ListResource(
            ReportSearch search,
            Desk desk,
            Accounts accounts,
            SavedViews views,
            Stories stories,
            Menu menu,
            SecurityIdentity identity) {
        this.search = search;
        this.desk = desk;
        this.accounts = accounts;
        this.views = views;
        this.stories = stories;
        this.menu = menu;
        this.identity = identity;
    }

    /** The first page of the list, or with a cursor a later one; scripts take the parts that they need out of it. */
    @GET
    @Operation(hidden = true)
    public TemplateInstance list(@BeanParam Narrowed narrowed, @RestQuery("cursor") String cursor) {
        return list(narrowed, cursor, List.of());
    }

    private TemplateInstance list(Narrowed narrowed, String cursor, List<Kept> kept) {
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
                kept,
                search.find(
                        filter,
                        sort == null ? Sort.ATTENTION : sort,
                        clearance,
                        Parameters.cursor("cursor", cursor, ReportCursor::of),
                        PAGE)));
    }

    /**
     * Assigns several articles, or marks them as done, and leads back to the list; those that are gone are passed over, and where
     * someone else was first the list says what was left as it was. Or leads to the story that they are on, where the flags of one
     * rule are dismissed together.
     *
     * @param seen what the rows said of the reviews, see {@link SeenReview}
     * @param action {@code assign}, {@code done} or {@code dismiss}
     * @param query of the list to lead back to
     * @param script whether a script asks, which has to be told to leave the list
     */
    @POST
    @Path("bulk")
    @PermissionsAllowed("reports:review")
    @Operation(hidden = true)
    public Response bulk(
            @RestForm("article") List<String> articles,
            @RestForm("seen") List<String> seen,
            @RestForm("action") String action,
            @RestForm("assignee") String assignee,
            @RestForm("query") String query,
            @RestHeader("HX-Request") String script) {
        if (articles.size() > MOST_AT_ONCE) {
            throw new InvalidParameterException("article", "names more than " + MOST_AT_ONCE + " articles");
        }
        List<Kept> kept = List.of();
        switch (String.valueOf(action)) {
            case "assign" ->
                kept = change(
                        articles, seen, ReviewChange.assignee(Parameters.account("assignee", assignee, accounts)));
            case "done" -> kept = change(articles, seen, ReviewChange.status(ReviewStatus.DONE));
            case "dismiss" -> {
                String flags = "/stories/" + Paths.encoded(storyOf(articles)) + "#open-flags";
                return script == null
                        ? Response.seeOther(URI.create(flags)).build()
                        : Response.noContent().header("HX-Redirect", flags).build();
            }
            default -> throw new InvalidParameterException("action", "is none of assign, done, dismiss");
        }
        String safe = ListView.Filter.safe(query);
        return kept.isEmpty()
                ? Response.seeOther(URI.create("/?" + safe)).build()
                : Response.ok(list(Narrowed.by(safe), null, kept)).build();
    }

    private List<Kept> change(List<String> articles, List<String> fields, ReviewChange change) {
        Editor editor = Editor.of(identity);
        Map<String, SeenReview> seen = SeenReview.read(fields);
        List<Kept> kept = new ArrayList<>();
        for (String article : articles) {
            SeenReview before = seen.get(article);
            try {
                desk.change(article, before == null ? change : before.by(change), editor);
            } catch (ConflictingReviewException conflict) {
                kept.add(Kept.of(conflict));
            }
        }
        return kept;
    }

    /** The one story that all the articles are on. */
    private String storyOf(List<String> articles) {
        Clearance clearance = Clearances.known(identity);
        List<Optional<String>> firstTwo = articles.stream()
                .map(article -> stories.sharedStoryOf(article, clearance))
                .distinct()
                .limit(2)
                .toList();
        if (firstTwo.size() != 1 || firstTwo.get(0).isEmpty()) {
            throw new ConflictException(
                    "Flags of one rule are dismissed together on one story: choose articles of one.");
        }
        return firstTwo.get(0).get();
    }
}
