package dev.copydesk.report.web.inbox;

import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.preference.ViewQuery;
import dev.copydesk.report.problem.InvalidParameterException;
import dev.copydesk.report.report.ArticleStatus;
import java.util.Map;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list is narrowed to, as it stands in the address; each may be missing. */
public class Narrowed {
    @RestQuery("q")
    String words;

    @RestQuery("outlet")
    String outlet;

    @RestQuery("status")
    String status;

    @RestQuery("severity")
    String severity;

    @RestQuery("category")
    String category;

    @RestQuery("assignee")
    String assignee;

    @RestQuery("sort")
    String sort;

    /** As a query of the list has it. */
    static Narrowed by(String query) {
        Map<String, String> values = ViewQuery.values(query);
        Narrowed narrowed = new Narrowed();
        narrowed.words = values.get("q");
        narrowed.outlet = values.get("outlet");
        narrowed.status = values.get("status");
        narrowed.severity = values.get("severity");
        narrowed.category = values.get("category");
        narrowed.assignee = values.get("assignee");
        narrowed.sort = values.get("sort");
        return narrowed;
    }

    /** Which articles a status stands for: how far they came, or how far their review is. */
    record Progress(ArticleStatus article, ReviewStatus review) {}

    Progress progress() {
        return switch (shown(status)) {
            case "" -> new Progress(null, null);
            case "new" -> new Progress(null, ReviewStatus.NEW);
            case "in-review" -> new Progress(null, ReviewStatus.IN_REVIEW);
            case "done" -> new Progress(null, ReviewStatus.DONE);
            case "checked" -> new Progress(ArticleStatus.CHECKED, null);
            case "failed" -> new Progress(ArticleStatus.FAILED, null);
            case "withdrawn" -> new Progress(ArticleStatus.WITHDRAWN, null);
            default ->
                throw new InvalidParameterException(
                        "status", "is none of new, in-review, done, checked, failed, withdrawn");
        };
    }

    ListView.Filter typed() {
        return new ListView.Filter(
                shown(words),
                shown(outlet),
                shown(status),
                shown(severity),
                shown(category),
                shown(assignee),
                shown(sort));
    }

    private static String shown(String value) {
        return value == null ? "" : value.strip();
    }
}
