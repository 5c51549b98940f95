package dev.copydesk.rules.desk;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.memory.Neighbours;
import dev.copydesk.rules.memory.Remembered;
import dev.copydesk.rules.memory.StoryMemory;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What happens to an article that comes in: it is remembered, given its story, checked, its verdict is sent, and earlier articles
 * whose verdict it may change are to be checked again. Each step is a transaction of its own, and all of them bear repetition:
 * an article that comes in again goes on where it stopped, so its message is acknowledged only when this returns.
 */
@ApplicationScoped
public class RulesDesk {
    private final StoryMemory memory;
    private final Verdicts verdicts;
    private final Dispatch dispatch;
    private final Rechecks rechecks;

    RulesDesk(StoryMemory memory, Verdicts verdicts, Dispatch dispatch, Rechecks rechecks) {
        this.memory = memory;
        this.verdicts = verdicts;
        this.dispatch = dispatch;
        this.rechecks = rechecks;
    }

    /** Does all that an article asks for; a revision older than the remembered one changes nothing. */
    public void handle(ParsedArticle article) {
        memory.remember(article).ifPresent(this::handle);
    }

    private void handle(Remembered article) {
        Neighbours neighbours = memory.neighbours(article);
        memory.joinStory(article, neighbours);
        verdicts.settle(article, neighbours).ifPresent(dispatch::send);
        rechecks.ask(memory.touchedBy(article, neighbours));
    }
}
