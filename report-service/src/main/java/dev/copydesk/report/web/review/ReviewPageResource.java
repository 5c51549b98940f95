package dev.copydesk.report.web.review;

import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.report.api.Parameters;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.marks.Pointed;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.ConflictingDecisionException;
import dev.copydesk.report.review.ConflictingReviewException;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.report.revision.RevisionHistory;
import dev.copydesk.report.revision.Revisions;
import dev.copydesk.report.search.ReportSearch;
import dev.copydesk.report.web.Menu;
import dev.copydesk.report.web.Paths;
import dev.copydesk.report.web.review.ReportView.Reader;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.PermissionsAllowed;
import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/**
 * What editors do on the page of a report. A script is answered with the parts of the page that have changed, a form that
 * was sent without one is led back to the page.
 */
@Path("/reports/{articleId}")
@Produces(MediaType.TEXT_HTML)
@PermissionsAllowed("reports:review")
@Blocking
public class ReviewPageResource {
    private static final String ACCEPT = "accept";
    private static final String UNDO = "undo";

    private final Desk desk;
    private final Reports reports;
    private final RevisionHistory history;
    private final ReportSearch search;
    private final Accounts accounts;
    private final Menu menu;
    private final SecurityIdentity identity;

    ReviewPageResource(
            Desk desk,
            Reports reports,
            RevisionHistory history,
            ReportSearch search,
            Accounts accounts,
            Menu menu,
            SecurityIdentity identity) {
        this.desk = desk;
        this.reports = reports;
        this.history = history;
        this.search = search;
        this.accounts = accounts;
        this.menu = menu;
        this.identity = identity;
    }

    /**
     * Decides on a flag; the choice is {@code accept}, {@code undo} or the reason of a dismissal. Where another decision was
     * first, the answer shows it beside what was chosen and typed here.
     */
    @POST
    @Path("flags/{flag}/decision")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> decide(
            @RestPath String articleId,
            @RestPath String flag,
            @RestForm("choice") String choice,
            @RestForm("comment") String comment,
            @RestForm("version") String version,
            @RestHeader("HX-Request") String script) {
        DecisionKey key = new DecisionKey(articleId, flag);
        int seen = Parameters.version(version, "load the page again");
        Ruling ruling = ruling(choice, comment);
        try {
            ArticleReport after = desk.decide(key, ruling, seen, editor()).orElseThrow(ReviewPageResource::gone);
            return script == null ? back(key) : RestResponse.ok(part(view(after), flag));
        } catch (ConflictingDecisionException conflict) {
            ArticleReport now = reports.newest(articleId, editor().clearance()).orElseThrow(ReviewPageResource::gone);
            ReportView view = view(now, Refusal.of(conflict, flag, choice, comment));
            return RestResponse.status(
                    RestResponse.Status.CONFLICT, script == null ? Templates.report(view) : part(view, flag));
        }
    }

    /** The card of a flag on its report, unfolded: where one decides on it without a script. */
    @GET
    @Path("flags/{flag}")
    @Operation(hidden = true)
    public RestResponse<Void> card(@RestPath String articleId, @RestPath String flag) {
        String decide = "?decide=" + Paths.encoded(flag) + "#flag-" + Paths.encoded(flag);
        return RestResponse.seeOther(URI.create(Paths.report(articleId) + decide));
    }

    private static Ruling ruling(String choice, String comment) {
        if (ACCEPT.equals(choice)) {
            return Ruling.accepted(comment);
        }
        if (UNDO.equals(choice)) {
            return Ruling.undone();
        }
        return DismissalReason.of(choice)
                .map(reason -> Ruling.dismissed(reason, comment))
                .orElseThrow(() -> new InvalidParameterException("choice", "is no decision: load the page again"));
    }

    /** The card and the bar. */
    private static TemplateInstance part(ReportView view, String flag) {
        CardView card = view.cards()
                .filter(candidate -> candidate.id().equals(flag))
                .findFirst()
                .orElseThrow(ReviewPageResource::gone);
        return Templates.decided(card, view);
    }

    /** Says something about a flag. */
    @POST
    @Path("flags/{flag}/comments")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> comment(
            @RestPath String articleId,
            @RestPath String flag,
            @RestForm("comment") String comment,
            @RestHeader("HX-Request") String script) {
        String words = Parameters.text(comment);
        if (words == null) {
            throw new InvalidParameterException("comment", "is empty");
        }
        DecisionKey key = new DecisionKey(articleId, flag);
        ArticleReport after = desk.comment(key, words, editor()).orElseThrow(ReviewPageResource::gone);
        return script == null ? back(key) : RestResponse.ok(part(view(after), flag));
    }

    /** Assigns the article to an account, or with an empty name to nobody. */
    @POST
    @Path("assignee")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> assign(
            @RestPath String articleId,
            @RestForm("assignee") String assignee,
            @BeanParam Seen seen,
            @RestHeader("HX-Request") String script) {
        String name = Parameters.account("assignee", assignee, accounts);
        return change(articleId, seen.by(ReviewChange.assignee(name)), script);
    }

    /** Says how far the review is. */
    @POST
    @Path("review")
    @Operation(hidden = true)
    public RestResponse<TemplateInstance> mark(
            @RestPath String articleId,
            @RestForm("status") String status,
            @BeanParam Seen seen,
            @RestHeader("HX-Request") String script) {
        ReviewStatus how = Parameters.oneOf(ReviewStatus.class, "status", status);
        if (how == null) {
            throw new InvalidParameterException("status", "is missing");
        }
        return change(articleId, seen.by(ReviewChange.status(how)), script);
    }

    /** Leads to the next article that needs an eye, or to the inbox where none is left. */
    @GET
    @Path("next")
    @Operation(hidden = true)
    public RestResponse<Void> next(@RestPath String articleId) {
        Editor editor = editor();
        return RestResponse.seeOther(URI.create(search.next(articleId, editor.name(), editor.clearance())
                .map(article -> Paths.report(article.articleId()))
                .orElse("/")));
    }

    private RestResponse<TemplateInstance> change(String articleId, ReviewChange change, String script) {
        try {
            ArticleReport after = desk.change(articleId, change, editor()).orElseThrow(ReviewPageResource::gone);
            return script == null
                    ? RestResponse.seeOther(URI.create(Paths.report(articleId)))
                    : RestResponse.ok(Templates.bar(view(after)));
        } catch (ConflictingReviewException conflict) {
            ReportView view = view(conflict.theirs(), Refusal.of(conflict));
            return RestResponse.status(
                    RestResponse.Status.CONFLICT, script == null ? Templates.report(view) : Templates.bar(view));
        }
    }

    private ReportView view(ArticleReport found) {
        return view(found, null);
    }

    private ReportView view(ArticleReport found, Refusal refusal) {
        Revisions revisions = history.of(found.article().articleId());
        return ReportView.of(
                new Reader(
                        identity.getPrincipal().getName(),
                        true,
                        menu.isNameKeeper(),
                        accounts.names(),
                        revisions,
                        null,
                        Pointed.NONE,
                        refusal),
                found);
    }

    private static RestResponse<TemplateInstance> back(DecisionKey flag) {
        return RestResponse.seeOther(URI.create(Paths.report(flag.articleId()) + "#flag-" + flag.fingerprint()));
    }

    private Editor editor() {
        return Editor.of(identity);
    }

    private static NotFoundException gone() {
        return new NotFoundException("The newest revision no longer has this flag. Load the page again.");
    }
}
