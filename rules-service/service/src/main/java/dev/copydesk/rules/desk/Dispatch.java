package dev.copydesk.rules.desk;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Category;
import dev.copydesk.rules.memory.RememberedArticles;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Locale;

/** Sends verdicts, notes which of them the broker has, and counts them and their flags. */
@ApplicationScoped
public class Dispatch {
    private final VerdictSender sender;
    private final RememberedArticles articles;
    private final MeterRegistry metrics;
    private final Counter checked;

    Dispatch(VerdictSender sender, RememberedArticles articles, MeterRegistry metrics) {
        this.sender = sender;
        this.articles = articles;
        this.metrics = metrics;
        this.checked = metrics.counter("copydesk.articles.checked");
    }

    /** Returns when the verdict is durable in the broker. */
    public void send(CheckedArticle verdict) {
        sender.send(verdict);
        articles.markSent(verdict.header().articleId(), verdict.check());
        checked.increment();
        verdict.flags().forEach(flag -> raised(flag.category()).increment());
    }

    private Counter raised(Category category) {
        return metrics.counter("copydesk.flags", "category", category.name().toLowerCase(Locale.ROOT));
    }
}
