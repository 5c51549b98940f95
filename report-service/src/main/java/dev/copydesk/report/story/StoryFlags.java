package dev.copydesk.report.story;

import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.rule.PackKeys;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;

/** Knows the flags on the articles of a story, but for rules that are switched off. */
@ApplicationScoped
public class StoryFlags {
    /** No rule is right or wrong on more of one story; what goes beyond has its turn when these are decided. */
    private static final int MOST = 2_000;

    private static final String OF_STORY =
            """
            select a, f, d from StoryArticle s
            join Article a on a.articleId = s.articleId
            join ReportedFlag f on f.key.articleId = a.articleId and f.key.revision = a.revision
            left join Decision d on d.key.articleId = f.key.articleId and d.key.fingerprint = f.key.fingerprint
            where s.story = :story and a.withdrawnAt is null
                and (a.embargoedUntil is null or a.embargoedUntil <= :time)
                and (:rule is null or f.rule = :rule)
                and (:all = true or d is null or d.status = OPEN)
                and not exists (select 1 from RuleSetting r where r.rule = f.rule and r.treatment = OFF)
                and\s"""
                    + PackKeys.SHOWN
                    + """

            order by f.rule, coalesce(a.publishedAt, a.acceptedAt) desc, a.articleId, f.position
            """;

    private final EntityManager entities;

    StoryFlags(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The flags that nobody has decided on, those of one rule together.
     *
     * @param rule that they are of; null for all
     */
    @Transactional
    public List<StoryFlag> open(String story, String rule, Clearance clearance) {
        return find(story, rule, false, clearance);
    }

    /** The flags of a rule, decided or not. */
    @Transactional
    public List<StoryFlag> of(String story, String rule, Clearance clearance) {
        return find(story, rule, true, clearance);
    }

    private List<StoryFlag> find(String story, String rule, boolean all, Clearance clearance) {
        return entities.createQuery(OF_STORY, Object[].class)
                .setParameter("story", story)
                .setParameter("time", Stories.embargoesSeenUntil(clearance))
                .setParameter("rule", rule)
                .setParameter("all", all)
                .setMaxResults(MOST)
                .getResultStream()
                .map(row -> new StoryFlag((Article) row[0], (ReportedFlag) row[1], (Decision) row[2]))
                .toList();
    }
}
