package dev.copydesk.rules.desk;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.check.RunningChecks;
import dev.copydesk.rules.memory.Outcome;
import dev.copydesk.rules.story.StoryEvidence;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BiFunction;
import org.jboss.logging.Logger;

/**
 * Fires the rules within a time limit. A check that takes longer is told to stop, which it does before its next rule fires, and
 * its article is reported as not checked for {@value #TIME}.
 */
@ApplicationScoped
public class TimedChecker {
    /** The reason given for an article whose check took too long. */
    public static final String TIME = "time";

    private static final Logger LOG = Logger.getLogger(TimedChecker.class);

    private final BiFunction<ParsedArticle, StoryEvidence, List<Flag>> rules;
    private final RunningChecks running = new RunningChecks();

    private final CheckSettings settings;
    private final MeterRegistry metrics;
    private final Timer timer;
    private final ExecutorService threads = Executors.newCachedThreadPool(TimedChecker::thread);

    @Inject
    TimedChecker(CheckSettings settings, MeterRegistry metrics, AuthorityList list) {
        this(settings, metrics, new RepeatedChecks(new ArticleChecker(list::names)));
    }

    TimedChecker(
            CheckSettings settings, MeterRegistry metrics, BiFunction<ParsedArticle, StoryEvidence, List<Flag>> rules) {
        this.rules = rules;
        this.settings = settings;
        this.metrics = metrics;
        this.timer = Timer.builder("copydesk.check")
                .description("Time that the rules take over one article")
                .publishPercentileHistogram()
                .register(metrics);
    }

    /** What the rules say of the article; an article that is not to be checked keeps its reason. */
    Outcome check(ParsedArticle article, StoryEvidence story) {
        if (article.notChecked() != null) {
            return new Outcome(article.notChecked(), null);
        }
        Future<Outcome> check = threads.submit(() -> running.run(() -> timed(article, story)));
        try {
            return check.get(settings.timeLimit().toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            check.cancel(true);
            metrics.counter("copydesk.checks.stopped").increment();
            LOG.warnf(
                    "%s, revision %d: not checked, as the rules took longer than %d ms (copydesk.check.time-limit)",
                    article.header().articleId(),
                    article.header().revision(),
                    settings.timeLimit().toMillis());
            return new Outcome(TIME, null);
        } catch (InterruptedException e) {
            check.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the rules were firing", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("The rules failed: " + e.getCause(), e.getCause());
        }
    }

    /** How long the longest of the running checks has been running, those told to stop included. */
    Duration longestRunning() {
        return running.longest();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private Outcome timed(ParsedArticle article, StoryEvidence story) {
        return new Outcome(null, timer.record(() -> rules.apply(article, story)));
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "check");
        thread.setDaemon(true);
        thread.setContextClassLoader(TimedChecker.class.getClassLoader());
        return thread;
    }
}
