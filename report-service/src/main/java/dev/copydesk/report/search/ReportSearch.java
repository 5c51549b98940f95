package dev.copydesk.report.search;

import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.page.Page;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import dev.copydesk.report.report.Clearance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Searches the newest states of the articles. */
@ApplicationScoped
public class ReportSearch {
    /** From each outlet straight to the next one in the index: the articles are many, the outlets few. */
    private static final String OUTLETS =
            """
            with recursive outlets as (
                (select outlet from {h-schema}article where outlet is not null order by outlet limit 1)
                union all
                select (select a.outlet from {h-schema}article a where a.outlet > o.outlet order by a.outlet limit 1)
                from outlets o where o.outlet is not null)
            select o.outlet from outlets o
            where o.outlet is not null and exists (
                select 1 from {h-schema}article a
                where a.outlet = o.outlet
                    and (:all or a.embargoed_until is null or a.embargoed_until <= :now))
            order by o.outlet
            """;

    private final Articles articles;
    private final OpenFlags openFlags;

    ReportSearch(Articles articles, OpenFlags openFlags) {
        this.articles = articles;
        this.openFlags = openFlags;
    }

    /**
     * A page of the articles that match.
     *
     * @param clearance what the reader may see
     * @param after where the previous page ended, or null for the first one
     * @param limit how many articles the page may have, at least 1
     */
    @Transactional
    public ReportPage find(ReportFilter filter, Sort sort, Clearance clearance, ReportCursor after, int limit) {
        Supplier<Conditions> matching =
                () -> new Conditions().visible(clearance).matching(filter);
        Instant moment = after == null ? Instant.now().truncatedTo(ChronoUnit.MILLIS) : after.moment();
        List<Article> found = sort == Sort.ATTENTION
                ? new AttentionOrder(articles, moment).find(matching, after, limit + 1)
                : newest(matching.get(), after, limit + 1);
        Page<Article, ReportCursor> page = Page.of(found, limit, last -> ReportCursor.after(last, moment));
        return new ReportPage(page.entries(), openFlags.on(page.entries()), page.next());
    }

    private List<Article> newest(Conditions conditions, ReportCursor after, int most) {
        if (after != null) {
            conditions.olderThan(after);
        }
        return conditions.list(articles, "a.acceptedAt desc, a.articleId desc", most);
    }

    /** The article as the list shows it, where it matches the filter and may be seen. */
    @Transactional
    public Optional<Article> find(ReportFilter filter, Clearance clearance, String articleId) {
        Conditions conditions =
                new Conditions().visible(clearance).matching(filter).and("a.articleId = :id", "id", articleId);
        return newest(conditions, null, 1).stream().findFirst();
    }

    /**
     * The article to look at after this one: the next that has open errors or warnings and is the editor's or nobody's, in the
     * order of what needs an eye first, and the first of these after the last.
     */
    @Transactional
    public Optional<Article> next(String articleId, String editor, Clearance clearance) {
        Instant now = Instant.now();
        Supplier<Conditions> waiting = () -> waiting(articleId, editor, clearance);
        AttentionOrder order = new AttentionOrder(articles, now);
        return articles.findByIdOptional(articleId)
                .flatMap(here -> order.find(waiting, ReportCursor.after(here, now), 1).stream()
                        .findFirst())
                .or(() -> order.find(waiting, null, 1).stream().findFirst());
    }

    private static Conditions waiting(String articleId, String editor, Clearance clearance) {
        return new Conditions()
                .visible(clearance)
                .and("a.articleId <> :id", "id", articleId)
                .and("a.openErrors + a.openWarnings > 0")
                .and("a.review <> :done and a.urgency > 0", "done", ReviewStatus.DONE)
                .and("(a.assignee is null or a.assignee = :editor)", "editor", editor);
    }

    /** The outlets that have articles that may be seen, in alphabetical order. */
    @Transactional
    public List<String> outlets(Clearance clearance) {
        @SuppressWarnings("unchecked")
        List<String> outlets = articles.getEntityManager()
                .createNativeQuery(OUTLETS, String.class)
                .setParameter("all", clearance == Clearance.EMBARGOED)
                .setParameter("now", Instant.now())
                .getResultList();
        return outlets;
    }
}
