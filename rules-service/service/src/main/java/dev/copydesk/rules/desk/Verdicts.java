package dev.copydesk.rules.desk;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.house.PackChecked;
import dev.copydesk.rules.house.PackShelf;
import dev.copydesk.rules.memory.Neighbours;
import dev.copydesk.rules.memory.Outcome;
import dev.copydesk.rules.memory.Remembered;
import dev.copydesk.rules.memory.RememberedArticle;
import dev.copydesk.rules.memory.RememberedArticles;
import dev.copydesk.rules.memory.StoryMemory;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Reaches the verdict on an article, each in a transaction of its own that holds the article's row. As an article is
 * remembered before it is checked, of two articles that are checked at the same moment at least one sees the other.
 */
@ApplicationScoped
public class Verdicts {
    private static final Outcome NOTHING = new Outcome(null, List.of());

    private final RememberedArticles articles;
    private final StoryMemory memory;
    private final TimedChecker checker;
    private final PackShelf packs;

    Verdicts(RememberedArticles articles, StoryMemory memory, TimedChecker checker, PackShelf packs) {
        this.articles = articles;
        this.memory = memory;
        this.checker = checker;
        this.packs = packs;
    }

    /**
     * Checks the article unless it has been checked. One that was replaced by a later revision meanwhile is left to that one's
     * check.
     *
     * @param neighbours the others on its story, looked up after it was remembered
     * @return the verdict, if it may not have been sent
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<CheckedArticle> settle(Remembered article, Neighbours neighbours) {
        Optional<RememberedArticle> found = articles.locked(article.articleId());
        found.filter(row -> row.holds(article) && !row.isSettled())
                .ifPresent(row -> row.settle(outcome(memory.said(row), neighbours, NOTHING), Instant.now()));
        return unsent(found);
    }

    /**
     * Checks an article that is due for it again, in the light of what other articles say now. Whoever asks for it while this
     * goes on waits, and has it checked once more. A check that takes too long does not replace the verdict, and a rule pack
     * that fails now, or is not read yet, does not take away what it found in the same revision before.
     *
     * @return the verdict, if it is new or may not have been sent
     */
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<CheckedArticle> renew(String articleId) {
        Optional<RememberedArticle> found = articles.locked(articleId).filter(RememberedArticle::isDueForRecheck);
        found.ifPresent(row -> {
            row.recheckIsDone();
            Outcome now = outcome(memory.said(row), memory.neighbours(row), row.outcome());
            if (!TimedChecker.TIME.equals(now.notChecked()) && !now.equals(row.outcome())) {
                row.settle(now, Instant.now());
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

    private Outcome outcome(ParsedArticle article, Neighbours neighbours, Outcome before) {
        Outcome outcome = checker.check(article, memory.evidence(neighbours));
        return outcome.notChecked() == null ? withPacks(outcome, packs(article, before)) : outcome;
    }

    private List<PackChecked> packs(ParsedArticle article, Outcome before) {
        return packs.check(article)
                .map(looks -> looks.stream()
                        .map(pack -> pack.orAsBefore(before.packs(), before.flags()))
                        .toList())
                .orElseGet(() -> PackChecked.asBefore(before.packs(), before.flags()));
    }

    private static Outcome withPacks(Outcome outcome, List<PackChecked> packs) {
        return new Outcome(
                null,
                Stream.concat(outcome.flags().stream(), packs.stream().flatMap(pack -> pack.flags().stream()))
                        .sorted(ArticleChecker.BY_PLACE)
                        .toList(),
                packs.stream().map(PackChecked::run).toList());
    }
}
