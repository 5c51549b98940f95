package dev.copydesk.rules.desk;

import dev.copydesk.contracts.Category;
import dev.copydesk.contracts.CheckedArticle;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.memory.RememberedArticles;
import dev.copydesk.rules.memory.StoryMemory;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/**
 * What happens to an article that comes in: it is remembered, given its story, checked, its verdict is sent, and earlier articles whose verdict
 * it may change are checked again. Each step is a transaction of its own, and all of them bear repetition: an article that
 * comes in again goes on where it stopped, so its message is acknowledged only when this returns.
 */
@ApplicationScoped
public class RulesDesk {
    private final StoryMemory memory;
    private final Verdicts verdicts;
    private final RememberedArticles articles;
    private final VerdictSender sender;
    private final MeterRegistry metrics;
    private final Counter checked;

    RulesDesk(
            StoryMemory memory,
            Verdicts verdicts,
            RememberedArticles articles,
            VerdictSender sender,
            MeterRegistry metrics) {
        this.memory = memory;
        this.verdicts = verdicts;
        this.articles = articles;
        this.sender = sender;
        this.metrics = metrics;
        this.checked = metrics.counter("copydesk.articles.checked");
    }

    /** Does all that an article asks for; a revision older than the remembered one changes nothing. */
    public void handle(ParsedArticle article) {
        if (!memory.remember(article)) {
            return;
        }
        String articleId = article.header().articleId();
        memory.joinStory(articleId);
        verdicts.settle(articleId).ifPresent(this::send);
        for (String touched : memory.touchedBy(articleId)) {
            verdicts.renew(touched).ifPresent(this::send);
        }
    }

    /** Sends the verdict on an article, if it may not have been sent. */
    void sendIfUnsent(String articleId) {
        verdicts.unsent(articleId).ifPresent(this::send);
    }

    private void send(CheckedArticle verdict) {
        sender.send(verdict);
        articles.markSent(verdict.header().articleId(), verdict.check());
        checked.increment();
        verdict.flags().forEach(flag -> raised(flag.category()).increment());
    }

    private Counter raised(Category category) {
        return metrics.counter("copydesk.flags", "category", category.name().toLowerCase(Locale.ROOT));
    }
}
