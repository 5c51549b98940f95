package dev.copydesk.report.search;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.rule.PackKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts what is open on the articles of a page by category, as the rules are treated now; notices need no decision. */
@ApplicationScoped
public class OpenFlags {
    private static final String BY_CATEGORY =
            """
            select f.key.articleId, f.category, count(*) from ReportedFlag f
            join Article a on a.articleId = f.key.articleId and a.revision = f.key.revision
            where a.articleId in :ids and f.severity <> NOTICE
                and not exists (select 1 from Decision d where d.key.articleId = f.key.articleId
                    and d.key.fingerprint = f.key.fingerprint and d.status <> OPEN)
                and not exists (select 1 from RuleSetting s where s.rule = f.rule and s.treatment <> FULL)
                and\s"""
                    + PackKeys.SHOWN + """

            group by f.key.articleId, f.category
            """;

    private final EntityManager entities;

    OpenFlags(EntityManager entities) {
        this.entities = entities;
    }

    /** What nobody has decided on, by the article's id; an article without open flags is missing. */
    public Map<String, Map<Category, Long>> on(List<Article> articles) {
        Map<String, Map<Category, Long>> open = new HashMap<>();
        entities.createQuery(BY_CATEGORY, Object[].class)
                .setParameter("ids", articles.stream().map(Article::articleId).toList())
                .getResultList()
                .forEach(row -> open.computeIfAbsent((String) row[0], id -> new EnumMap<>(Category.class))
                        .put((Category) row[1], (Long) row[2]));
        return open;
    }
}
