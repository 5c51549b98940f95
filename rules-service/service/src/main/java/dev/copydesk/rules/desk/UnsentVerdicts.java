package dev.copydesk.rules.desk;

import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.rules.memory.RememberedArticles;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.jboss.logging.Logger;

/**
 * Sends verdicts that were reached but not sent: a process that ends between the two may have been checking an article again
 * for the sake of another one, which nothing else would ever send.
 */
@ApplicationScoped
class UnsentVerdicts {
    private static final Logger LOG = Logger.getLogger(UnsentVerdicts.class);

    /** A younger verdict is most likely being sent. */
    private static final Duration AGE = Duration.ofSeconds(60);

    private static final int MOST = 100;

    private final RememberedArticles articles;
    private final Verdicts verdicts;
    private final Dispatch dispatch;

    UnsentVerdicts(RememberedArticles articles, Verdicts verdicts, Dispatch dispatch) {
        this.articles = articles;
        this.verdicts = verdicts;
        this.dispatch = dispatch;
    }

    @Scheduled(
            every = "30s",
            delayed = "30s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void send() {
        for (String articleId : articles.unsentSince(Instant.now().minus(AGE), MOST)) {
            LOG.infof("%s has a verdict that was not sent", articleId);
            send(articleId);
        }
    }

    /** A verdict that the broker never takes must not keep back those that came after it. */
    private void send(String articleId) {
        try {
            verdicts.unsent(articleId).ifPresent(dispatch::send);
        } catch (RuntimeException e) {
            if (Outages.behind(e).isPresent()) {
                throw e;
            }
            LOG.errorf("The verdict on %s can't be sent: %s", articleId, e);
        }
    }
}
