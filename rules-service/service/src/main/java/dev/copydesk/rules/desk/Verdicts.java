package dev.copydesk.rules.desk;

import dev.copydesk.contracts.CheckedArticle;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.memory.Outcome;
import dev.copydesk.rules.memory.RememberedArticle;
import dev.copydesk.rules.memory.RememberedArticles;
import dev.copydesk.rules.memory.StoryMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;

/**
 * Reaches the verdict on an article, each in a transaction of its own that holds the article's row. As an article is
 * remembered before it is checked, of two articles that are checked at the same moment at least one sees the other.
 */
@ApplicationScoped
public class Verdicts {
    private final RememberedArticles articles;
    private final StoryMemory memory;
    private final TimedChecker checker;

    Verdicts(RememberedArticles articles, StoryMemory memory, TimedChecker checker) {
        this.articles = articles;
        this.memory = memory;
        this.checker = checker;
    }

    /**
     * Checks the article unless it has been checked.
     *
     * @return the verdict, if it may not have been sent
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<CheckedArticle> settle(String articleId) {
        Optional<RememberedArticle> found = articles.locked(articleId);
        found.filter(article -> !article.isSettled())
                .ifPresent(article -> article.settle(outcome(article), Instant.now()));
        return unsent(found);
    }

    /**
     * Checks the article again in the light of what other articles say now. One that has not been checked at all is left to its
     * own first check, which will see them. A check that takes too long does not replace the verdict.
     *
     * @return the verdict, if it is new or may not have been sent
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<CheckedArticle> renew(String articleId) {
        Optional<RememberedArticle> found = articles.locked(articleId).filter(RememberedArticle::isSettled);
        found.ifPresent(article -> {
            Outcome now = outcome(article);
            if (!TimedChecker.TIME.equals(now.notChecked()) && !now.equals(article.outcome())) {
                article.settle(now, Instant.now());
            }
        });
        return unsent(found);
    }

    /** The verdict on the article, if it may not have been sent. */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<CheckedArticle> unsent(String articleId) {
        return unsent(articles.withArticleId(articleId));
    }

    private static Optional<CheckedArticle> unsent(Optional<RememberedArticle> article) {
        return article.filter(RememberedArticle::isUnsent).map(RememberedArticle::verdict);
    }

    private Outcome outcome(RememberedArticle article) {
        ParsedArticle said = article.article();
        return checker.check(said, memory.evidenceFor(article));
    }
}
