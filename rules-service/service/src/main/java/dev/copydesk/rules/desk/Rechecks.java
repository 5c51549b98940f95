package dev.copydesk.rules.desk;

import dev.copydesk.messaging.Outages;
import dev.copydesk.rules.memory.RememberedArticles;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Checks articles again whose story has changed. One at a time, beside the first checks and not before them, so that no new
 * article waits because its story has many tellers; and each of them once, however many articles have asked for it meanwhile.
 *
 * <p>What is asked for stands in the database: a process that ends leaves it to the others, and to its own next start.
 */
@ApplicationScoped
public class Rechecks {
    private static final Logger LOG = Logger.getLogger(Rechecks.class);

    /** Looked up at once; what else is due follows in the next look. */
    private static final int BATCH = 50;

    /** A check that is told to stop does so before its next rule fires. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final RememberedArticles articles;
    private final Verdicts verdicts;
    private final Dispatch dispatch;

    /** One run waits at most: it does whatever is due when it begins. */
    private final ThreadPoolExecutor worker = new ThreadPoolExecutor(
            1, 1, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(1), Rechecks::thread, new DiscardPolicy());

    Rechecks(RememberedArticles articles, Verdicts verdicts, Dispatch dispatch) {
        this.articles = articles;
        this.verdicts = verdicts;
        this.dispatch = dispatch;
    }

    /** Has articles checked again, soon; returns when that can't be forgotten any more. */
    public void ask(List<String> articleIds) {
        if (!articleIds.isEmpty()) {
            articles.askForRecheck(articleIds);
        }
        worker.execute(this::runLogged);
    }

    /** For what another process has left. */
    @Scheduled(every = "5s", delayed = "5s", concurrentExecution = ConcurrentExecution.SKIP)
    void resume() {
        worker.execute(this::runLogged);
    }

    /** Checks again whatever is due, until nothing is. */
    void run() {
        List<String> due = articles.dueForRecheck(BATCH);
        while (!due.isEmpty() && !worker.isShutdown()) {
            due.forEach(this::recheck);
            due = articles.dueForRecheck(BATCH);
        }
    }

    private void runLogged() {
        try {
            run();
        } catch (RuntimeException e) {
            if (worker.isShutdown()) {
                return;
            }
            LOG.warnf("Articles that are to be checked again wait: %s", e);
        }
    }

    private void recheck(String articleId) {
        try {
            verdicts.renew(articleId).ifPresent(dispatch::send);
        } catch (RuntimeException e) {
            if (Outages.behind(e).isPresent() || worker.isShutdown()) {
                throw e;
            }
            LOG.errorf(e, "%s could not be checked again; its last verdict stands", articleId);
            articles.giveRecheckUp(articleId);
        }
    }

    /** Lets go of the database before that is closed; what is being checked is rolled back and stays due. */
    void stop(@Observes Shutdown event) throws InterruptedException {
        worker.shutdownNow();
        worker.awaitTermination(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "rechecks");
        thread.setDaemon(true);
        thread.setContextClassLoader(Rechecks.class.getClassLoader());
        return thread;
    }
}
