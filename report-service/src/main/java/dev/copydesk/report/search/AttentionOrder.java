package dev.copydesk.report.search;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;

/**
 * The order of what needs an eye first: by urgency; among equals what goes out after a moment, the next first, and then the
 * rest, the last accepted first. No index can follow the moment. Hence two queries: one for what goes out after it, which is
 * never much, and one for the rest, along its index.
 */
final class AttentionOrder {
    private static final String OUT = "coalesce(a.embargoedUntil, a.publishedAt)";
    private static final String OLDER = "(a.acceptedAt, a.articleId) < (:afterTime, :afterId)";

    private final Articles articles;
    private final Instant moment;

    AttentionOrder(Articles articles, Instant moment) {
        this.articles = articles;
        this.moment = moment;
    }

    /**
     * The first articles in this order.
     *
     * @param matching makes the conditions that they meet
     * @param after what they come after; null for the first
     */
    List<Article> find(Supplier<Conditions> matching, ReportCursor after, int most) {
        List<Article> found = new ArrayList<>(goingOut(matching.get(), after, most));
        found.addAll(rest(matching.get(), after, most));
        // It is stable: within one urgency what goes out stays before the rest.
        found.sort(Comparator.comparingInt(Article::urgency).reversed());
        return found.subList(0, Math.min(most, found.size()));
    }

    private List<Article> goingOut(Conditions conditions, ReportCursor after, int most) {
        conditions.and(OUT + " > :moment", "moment", moment);
        if (after != null && after.out() == null) {
            conditions.and("a.urgency < :afterUrgency", "afterUrgency", after.urgency());
        } else if (after != null) {
            conditions
                    .and(
                            "(a.urgency < :afterUrgency or (a.urgency = :afterUrgency and (" + OUT + " > :afterOut or ("
                                    + OUT + " = :afterOut and " + OLDER + "))))",
                            "afterUrgency",
                            after.urgency())
                    .with("afterOut", after.out())
                    .with("afterTime", after.acceptedAt())
                    .with("afterId", after.articleId());
        }
        return conditions.list(articles, "a.urgency desc, " + OUT + ", a.acceptedAt desc, a.articleId desc", most);
    }

    private List<Article> rest(Conditions conditions, ReportCursor after, int most) {
        conditions.and("(" + OUT + " is null or " + OUT + " <= :moment)", "moment", moment);
        if (after != null && after.out() != null) {
            conditions.and("a.urgency <= :afterUrgency", "afterUrgency", after.urgency());
        } else if (after != null) {
            conditions
                    .and(
                            "(a.urgency, a.acceptedAt, a.articleId) < (:afterUrgency, :afterTime, :afterId)",
                            "afterUrgency",
                            after.urgency())
                    .with("afterTime", after.acceptedAt())
                    .with("afterId", after.articleId());
        }
        return conditions.list(articles, "a.urgency desc, a.acceptedAt desc, a.articleId desc", most);
    }
}
