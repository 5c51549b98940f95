package dev.copydesk.rules.desk;

import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.rules.memory.Remembered;
import dev.copydesk.rules.memory.StoryMemory;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * Has the others on a story checked again when an article's embargo ends: until then what it says was shown to nobody, and so
 * held against nobody.
 */
@ApplicationScoped
class EndedEmbargoes {
    private static final Logger LOG = Logger.getLogger(EndedEmbargoes.class);

    private final StoryMemory memory;
    private final Rechecks rechecks;

    EndedEmbargoes(StoryMemory memory, Rechecks rechecks) {
        this.memory = memory;
        this.rechecks = rechecks;
    }

    @Scheduled(
            every = "5s",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void look() {
        try {
            run();
        } catch (RuntimeException e) {
            if (Outages.behind(e).isEmpty()) {
                throw e;
            }
            LOG.debugf("Articles whose embargo has ended wait for the database: %s", e.getMessage());
        }
    }

    /** Each is marked only after the others are asked for, so that a process that ends in between leaves it to the next look. */
    void run() {
        Instant now = Instant.now();
        Optional<Remembered> shown = memory.shownSince(now);
        while (shown.isPresent()) {
            askForOthers(shown.get());
            memory.markShown(shown.get(), now);
            shown = memory.shownSince(now);
        }
    }

    /** One article that fails must not keep those behind it hidden. */
    private void askForOthers(Remembered article) {
        try {
            rechecks.ask(memory.touchedBy(article, memory.neighbours(article)));
        } catch (RuntimeException e) {
            if (Outages.behind(e).isPresent()) {
                throw e;
            }
            LOG.errorf(e, "The others on the story of %s are not checked against it", article.articleId());
        }
    }
}
