package dev.copydesk.report.search;

import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import dev.copydesk.report.report.Clearance;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Searches the newest states of the articles. */
@ApplicationScoped
public class ReportSearch {
    private final Articles articles;

    ReportSearch(Articles articles) {
        this.articles = articles;
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
        Conditions conditions = new Conditions().visible(clearance).matching(filter);
        if (after != null) {
            conditions.after(after, sort);
        }
        List<Article> found = conditions.query(articles, sort).range(0, limit).list();
        boolean more = found.size() > limit;
        List<Article> page = more ? found.subList(0, limit) : found;
        return new ReportPage(page, more ? Optional.of(ReportCursor.after(page.get(limit - 1))) : Optional.empty());
    }

    /** The article as the list shows it, where it matches the filter and may be seen. */
    @Transactional
    public Optional<Article> find(ReportFilter filter, Clearance clearance, String articleId) {
        return new Conditions()
                .visible(clearance)
                .matching(filter)
                .and("a.articleId = :id", "id", articleId)
                .query(articles, Sort.NEWEST)
                .firstResultOptional();
    }

    /**
     * The article to look at after this one: the next that has open errors or warnings and is the editor's or nobody's, in the
     * order of what needs an eye first, and the first of these after the last.
     */
    @Transactional
    public Optional<Article> next(String articleId, String editor, Clearance clearance) {
        Conditions all = waiting(articleId, editor, clearance);
        Optional<Article> first = all.query(articles, Sort.ATTENTION).firstResultOptional();
        Optional<Article> here = articles.findByIdOptional(articleId);
        if (first.isEmpty() || here.isEmpty()) {
            return first;
        }
        Conditions following = all.after(ReportCursor.after(here.get()), Sort.ATTENTION);
        Optional<Article> next = following.query(articles, Sort.ATTENTION).firstResultOptional();
        return next.or(() -> first);
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
        Conditions conditions = new Conditions().visible(clearance).and("a.outlet is not null");
        TypedQuery<String> query = articles.getEntityManager()
                .createQuery(
                        "select distinct a.outlet from Article a" + conditions.where() + " order by a.outlet",
                        String.class);
        conditions.parameters().forEach(query::setParameter);
        return query.getResultList();
    }
}
