package dev.copydesk.rules.memory;

import dev.copydesk.messaging.needs.DatabaseAway;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.jboss.logging.Logger;

/** Forgets, now and then, the articles whose time of retention is over. */
@ApplicationScoped
class Forgetting {
    private static final Logger LOG = Logger.getLogger(Forgetting.class);

    /** Articles in one transaction, so that none holds locks for long. */
    private static final int BATCH = 500;

    private final RememberedArticles articles;
    private final StorySettings settings;

    Forgetting(RememberedArticles articles, StorySettings settings) {
        this.articles = articles;
        this.settings = settings;
    }

    @Scheduled(
            every = "10m",
            delayed = "1m",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void forget() {
        Instant before = Instant.now().minus(settings.retention());
        int forgotten = 0;
        int batch;
        do {
            batch = articles.forgetBefore(before, BATCH);
            forgotten += batch;
        } while (batch == BATCH);
        if (forgotten > 0) {
            LOG.infof("Forgot %d articles that came in before %s", forgotten, before);
        }
    }
}
