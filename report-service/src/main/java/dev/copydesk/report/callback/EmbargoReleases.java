package dev.copydesk.report.callback;

import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import org.jboss.logging.Logger;

/**
 * Lets CMSs be told of a report when its article's embargo ends, as they were told nothing but its id before: once, whichever
 * replica sees it first.
 */
@ApplicationScoped
class EmbargoReleases {
    private static final Logger LOG = Logger.getLogger(EmbargoReleases.class);
    private static final int AT_ONCE = 50;

    private final Articles articles;
    private final Callbacks callbacks;

    EmbargoReleases(Articles articles, Callbacks callbacks) {
        this.articles = articles;
        this.callbacks = callbacks;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void look() {
        try {
            int released = AT_ONCE;
            while (released == AT_ONCE) {
                released = QuarkusTransaction.requiringNew().call(this::tellSome);
            }
        } catch (RuntimeException e) {
            if (Outages.behind(e).isEmpty()) {
                throw e;
            }
            LOG.warnf("What CMSs are told when an embargo ends waits: %s", e);
        }
    }

    private int tellSome() {
        List<Article> released = articles.claimReleased(Instant.now(), AT_ONCE);
        released.forEach(callbacks::released);
        return released.size();
    }
}
