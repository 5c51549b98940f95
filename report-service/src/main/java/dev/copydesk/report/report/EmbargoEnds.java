package dev.copydesk.report.report;

import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.report.live.Change;
import dev.copydesk.report.live.ChangeFeed;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Tells the open pages of this replica when an article's embargo is over. Nothing is written at that moment, so no other
 * announcement would reach those who could not see the article until then.
 */
@ApplicationScoped
public class EmbargoEnds {
    private static final Logger LOG = Logger.getLogger(EmbargoEnds.class);

    private final Articles articles;
    private final ChangeFeed pages;
    private Instant told = Instant.now();

    EmbargoEnds(Articles articles, ChangeFeed pages) {
        this.articles = articles;
        this.pages = pages;
    }

    /** Looks at the time since the last look that succeeded, so that none is passed over while the database is away. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void tell() {
        Instant now = Instant.now();
        try {
            articles.withEmbargoEnding(told, now)
                    .forEach(article -> pages.publish(
                            new Change(article.articleId(), article.revision(), Change.Kind.RELEASED, null)));
            told = now;
        } catch (PersistenceException e) {
            LOG.debugf("Whose embargo has ended is told when the database is back: %s", e.getMessage());
        }
    }
}
