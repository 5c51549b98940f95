package dev.copydesk.rules.desk;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.rules.house.PacksChanged;
import dev.copydesk.rules.memory.RememberedArticles;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor.DiscardPolicy;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Checks articles again whose story has changed. One at a time, beside the first checks and not before them, so that no new
 * article waits because its story has many tellers; and each of them once, however many articles have asked for it within {@link
 * #GATHERING}.
 *
 * <p>What is asked for stands in the database: a process that ends leaves it to the others, and to its own next start.
 */
@ApplicationScoped
public class Rechecks {
    private static final Logger LOG = Logger.getLogger(Rechecks.class);

    /** Looked up at once; what else is due follows in the next look. */
    private static final int BATCH = 50;

    /** From the first that asks until articles are checked again: tellers of one story often come together. */
    private static final Duration GATHERING = Duration.ofSeconds(1);

    /** A check that is told to stop does so before its next rule fires. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** How often an article is tried before its last verdict stands: what failed may pass, as a deadlock does. */
    private static final int TRIES = 3;

    private final RememberedArticles articles;
    private final Verdicts verdicts;
    private final Dispatch dispatch;

    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    private final ScheduledThreadPoolExecutor worker =
            new ScheduledThreadPoolExecutor(1, Rechecks::thread, new DiscardPolicy());

    /** One run waits at most: it does whatever is due when it begins. */
    private final AtomicBoolean isWaiting = new AtomicBoolean();

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
        // Asked for or not: others may have asked for this article before its first check.
        runSoon();
    }

    /** Lets other rule packs than before look at the latest articles. */
    void tryPacks(@Observes PacksChanged packs) {
        if (packs.tryOn() > 0) {
            articles.askForRecheckOfLatest(packs.tryOn());
            runSoon();
        }
    }

    /** For what another process has left. */
    @Scheduled(
            every = "5s",
            delayed = "5s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = DatabaseAway.class)
    void resume() {
        runSoon();
    }

    private void runSoon() {
        if (isWaiting.compareAndSet(false, true)) {
            worker.schedule(this::runLogged, GATHERING.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /** Checks again whatever is due now. What is asked for meanwhile gathers for the next run. */
    void run() {
        List<String> due;
        do {
            due = due();
            due.forEach(this::recheck);
        } while (due.size() == BATCH && !worker.isShutdown());
    }

    /** In an order of this process's own, so that two of them do not wait for each other at every article. */
    private List<String> due() {
        List<String> due = new ArrayList<>(articles.dueForRecheck(BATCH));
        Collections.shuffle(due);
        return due;
    }

    private void runLogged() {
        // Before anything is looked up: who asks from here on has another run.
        isWaiting.set(false);
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
        Optional<CheckedArticle> verdict;
        try {
            verdict = verdicts.renew(articleId);
            failures.remove(articleId);
        } catch (RuntimeException | StackOverflowError e) {
            if (Outages.behind(e).isPresent() || worker.isShutdown()) {
                throw e;
            }
            fail(articleId, e);
            return;
        }
        // What is not sent now is sent by UnsentVerdicts.
        verdict.ifPresent(dispatch::send);
    }

    private void fail(String articleId, Throwable failure) {
        int tries = failures.merge(articleId, 1, Integer::sum);
        if (tries < TRIES) {
            LOG.warnf("%s could not be checked again, try %d of %d: %s", articleId, tries, TRIES, failure);
        } else {
            LOG.errorf(failure, "%s could not be checked again; its last verdict stands", articleId);
            failures.remove(articleId);
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
