package dev.copydesk.report.story;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.ReportedFlag;
import dev.copydesk.report.story.NamedOne.Doubt;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Knows which articles tell one story, and what each of them tells, as rules-service told with its verdicts. */
@ApplicationScoped
public class Stories implements PanacheRepositoryBase<StoryArticle, String> {
    /** A page shows no more; of a longer story the latest. */
    private static final int MOST_ARTICLES = 100;

    /** No embargo lasts longer. */
    private static final Instant END_OF_TIME = Instant.parse("9999-12-31T00:00:00Z");

    private static final String OF_STORY =
            """
            select a, s from StoryArticle s join Article a on a.articleId = s.articleId
            where s.story = ?1 and a.withdrawnAt is null and (a.embargoedUntil is null or a.embargoedUntil <= ?2)
            order by coalesce(a.publishedAt, a.acceptedAt) desc, a.articleId desc
            """;

    private static final String SHARED =
            """
            select s.story from StoryArticle s join Article a on a.articleId = s.articleId
            where s.articleId = ?1 and a.withdrawnAt is null and (a.embargoedUntil is null or a.embargoedUntil <= ?2)
                and exists (
                    select 1 from StoryArticle t join Article b on b.articleId = t.articleId
                    where t.story = s.story and t.articleId <> s.articleId
                        and b.withdrawnAt is null and (b.embargoedUntil is null or b.embargoedUntil <= ?2))
            """;

    private static final String FLAGS =
            """
            select f.key.articleId, f from ReportedFlag f
            join Article a on a.articleId = f.key.articleId and a.revision = f.key.revision
            where a.articleId in ?1 and (f.rule like 'name.%' or f.rule = 'attribution.quote-mismatch')
                and not exists (select 1 from RuleSetting s where s.rule = f.rule and s.treatment = OFF)
            """;

    /** A flag on an article. */
    private record Raised(String articleId, ReportedFlag flag) {}

    /**
     * Notes what an article tells. What comes twice or late changes nothing; a withdrawn article tells nothing more.
     *
     * @param checked a verdict that is stored as a report
     */
    @Transactional
    public void learn(CheckedArticle checked) {
        StoryArticle known = findById(checked.header().articleId());
        if (checked.header().withdrawn() || checked.story() == null) {
            if (known != null && !known.isNewerThan(checked)) {
                delete(known);
            }
        } else if (known != null) {
            known.learn(checked);
        } else {
            StoryArticle article = new StoryArticle(checked.header().articleId());
            article.learn(checked);
            persist(article);
        }
    }

    /** The id of an article's story, if the asker may see the article and anything else that is on it. */
    @Transactional
    public Optional<String> sharedStoryOf(String articleId, Clearance clearance) {
        return getEntityManager()
                .createQuery(SHARED, String.class)
                .setParameter(1, articleId)
                .setParameter(2, embargoesSeenUntil(clearance))
                .getResultStream()
                .findFirst();
    }

    /** Whether there is such a story, and the asker may see anything of it. */
    @Transactional
    public boolean has(String story, Clearance clearance) {
        return !rows(story, clearance, 1).isEmpty();
    }

    /** The story, put together from the articles that may be seen; empty where there are none. */
    @Transactional
    public Optional<Story> story(String id, Clearance clearance) {
        List<Object[]> rows = new ArrayList<>(rows(id, clearance, MOST_ARTICLES));
        if (rows.isEmpty()) {
            return Optional.empty();
        }
        Collections.reverse(rows);
        List<Article> articles = rows.stream().map(row -> (Article) row[0]).toList();
        List<Teller> tellers = rows.stream()
                .map(row -> teller((Article) row[0], (StoryArticle) row[1]))
                .toList();
        List<Raised> flags = flags(articles);
        return Optional.of(new Story(
                id,
                articles,
                FigureTable.of(tellers),
                NamedOne.of(tellers, doubts(flags)),
                QuotedSpeaker.of(tellers, disputed(flags))));
    }

    private List<Object[]> rows(String story, Clearance clearance, int most) {
        return getEntityManager()
                .createQuery(OF_STORY, Object[].class)
                .setParameter(1, story)
                .setParameter(2, embargoesSeenUntil(clearance))
                .setMaxResults(most)
                .getResultList();
    }

    /** Articles whose embargo ends later than this may not be seen. */
    static Instant embargoesSeenUntil(Clearance clearance) {
        return clearance == Clearance.EMBARGOED ? END_OF_TIME : Instant.now();
    }

    private static Teller teller(Article article, StoryArticle told) {
        return new Teller(
                article.articleId(), article.outlet() == null ? article.articleId() : article.outlet(), told.told());
    }

    /** The flags of the articles' newest revisions that set names or quotations against others, but for rules that are switched off. */
    private List<Raised> flags(List<Article> articles) {
        return getEntityManager()
                .createQuery(FLAGS, Object[].class)
                .setParameter(1, articles.stream().map(Article::articleId).toList())
                .getResultStream()
                .map(row -> new Raised((String) row[0], (ReportedFlag) row[1]))
                .toList();
    }

    private static List<Doubt> doubts(List<Raised> flags) {
        return flags.stream()
                .map(Raised::flag)
                .filter(flag -> flag.rule().startsWith("name."))
                .flatMap(flag -> flag.suggestions().stream()
                        .map(suggestion -> new Doubt(flag.quote(), suggestion.replacement())))
                .toList();
    }

    private static Set<Passage> disputed(List<Raised> flags) {
        Set<Passage> disputed = new HashSet<>();
        flags.stream()
                .filter(raised -> !raised.flag().rule().startsWith("name."))
                .forEach(raised -> {
                    disputed.add(new Passage(
                            raised.articleId(),
                            raised.flag().start(),
                            raised.flag().end()));
                    raised.flag().evidence().stream()
                            .filter(evidence -> evidence.articleId() != null)
                            .forEach(evidence ->
                                    disputed.add(new Passage(evidence.articleId(), evidence.start(), evidence.end())));
                });
        return disputed;
    }
}
