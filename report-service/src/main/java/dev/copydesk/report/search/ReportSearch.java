package dev.copydesk.report.search;

import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import dev.copydesk.report.report.Clearance;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
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
     * A page of the articles that match, the last accepted first.
     *
     * @param clearance what the reader may see
     * @param after where the previous page ended, or null for the first one
     * @param limit how many articles the page may have, at least 1
     */
    @Transactional
    public ReportPage find(ReportFilter filter, Clearance clearance, ReportCursor after, int limit) {
        List<String> conditions = new ArrayList<>();
        Parameters parameters = new Parameters();
        show(clearance, conditions, parameters);
        narrow(filter, conditions, parameters);
        if (after != null) {
            conditions.add("(a.acceptedAt < :afterTime or (a.acceptedAt = :afterTime and a.articleId < :afterId))");
            parameters.and("afterTime", after.acceptedAt()).and("afterId", after.articleId());
        }
        String where = conditions.isEmpty() ? "" : " where " + String.join(" and ", conditions);
        List<Article> found = articles.find(
                        "from Article a" + where + " order by a.acceptedAt desc, a.articleId desc", parameters)
                .range(0, limit)
                .list();
        boolean more = found.size() > limit;
        List<Article> page = more ? found.subList(0, limit) : found;
        return new ReportPage(page, more ? Optional.of(ReportCursor.after(page.get(limit - 1))) : Optional.empty());
    }

    /** The article as the list shows it, where it matches the filter and may be seen. */
    @Transactional
    public Optional<Article> find(ReportFilter filter, Clearance clearance, String articleId) {
        List<String> conditions = new ArrayList<>(List.of("a.articleId = :id"));
        Parameters parameters = Parameters.with("id", articleId);
        show(clearance, conditions, parameters);
        narrow(filter, conditions, parameters);
        return articles.find("from Article a where " + String.join(" and ", conditions), parameters)
                .firstResultOptional();
    }

    /** The outlets that have articles that may be seen, in alphabetical order. */
    @Transactional
    public List<String> outlets(Clearance clearance) {
        List<String> conditions = new ArrayList<>(List.of("a.outlet is not null"));
        Parameters parameters = new Parameters();
        show(clearance, conditions, parameters);
        TypedQuery<String> query = articles.getEntityManager()
                .createQuery(
                        "select distinct a.outlet from Article a where " + String.join(" and ", conditions)
                                + " order by a.outlet",
                        String.class);
        parameters.map().forEach(query::setParameter);
        return query.getResultList();
    }

    private static void show(Clearance clearance, List<String> conditions, Parameters parameters) {
        if (clearance == Clearance.PUBLIC) {
            conditions.add("(a.embargoedUntil is null or a.embargoedUntil <= :now)");
            parameters.and("now", Instant.now());
        }
    }

    private static void narrow(ReportFilter filter, List<String> conditions, Parameters parameters) {
        if (filter.outlet() != null) {
            conditions.add("a.outlet = :outlet");
            parameters.and("outlet", filter.outlet());
        }
        if (filter.status() != null) {
            conditions.add("a.status = :status");
            parameters.and("status", filter.status());
        }
        if (filter.headline() != null) {
            conditions.add("lower(a.headline) like lower(:headline) escape '!'");
            parameters.and("headline", "%" + filter.headline().replaceAll("[!%_]", "!$0") + "%");
        }
        if (filter.since() != null) {
            conditions.add("a.acceptedAt >= :since");
            parameters.and("since", filter.since());
        }
        if (filter.until() != null) {
            conditions.add("a.acceptedAt < :until");
            parameters.and("until", filter.until());
        }
        if (filter.severity() != null || filter.category() != null) {
            conditions.add(flagOf(filter, parameters));
        }
    }

    private static String flagOf(ReportFilter filter, Parameters parameters) {
        StringBuilder flag =
                new StringBuilder("exists (select 1 from ReportedFlag f where f.key.articleId = a.articleId"
                        + " and f.key.revision = a.revision");
        if (filter.severity() != null) {
            flag.append(" and f.severity = :severity");
            parameters.and("severity", filter.severity());
        }
        if (filter.category() != null) {
            flag.append(" and f.category = :category");
            parameters.and("category", filter.category());
        }
        return flag.append(')').toString();
    }
}
