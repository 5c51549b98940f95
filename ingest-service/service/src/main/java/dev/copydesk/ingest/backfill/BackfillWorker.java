package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.site.Site;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.Sources;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Makes the runs' requests, one after the other, in a thread of its own. Every replica has such a thread and takes what is
 * due; where no source has a site, none starts.
 */
@Singleton
class BackfillWorker {
    private static final Logger LOG = Logger.getLogger(BackfillWorker.class);

    private final BackfillRuns runs;
    private final PageStep step;
    private final Sources sources;
    private final BackfillConfiguration configuration;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread worker = new Thread(task, "backfill");
        worker.setDaemon(true);
        return worker;
    });
    private boolean databaseAway;

    BackfillWorker(BackfillRuns runs, PageStep step, Sources sources, BackfillConfiguration configuration) {
        this.runs = runs;
        this.step = step;
        this.sources = sources;
        this.configuration = configuration;
    }

    void start(@Observes StartupEvent started) {
        if (sources.all().stream()
                .anyMatch(source -> sources.wordpressApiOf(source).isPresent())) {
            thread.scheduleWithFixedDelay(
                    this::work,
                    configuration.poll().toMillis(),
                    configuration.poll().toMillis(),
                    TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        thread.shutdownNow();
    }

    /** Looks for work at once. */
    void wake() {
        after(Duration.ZERO);
    }

    private void after(Duration wait) {
        try {
            thread.schedule(this::work, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (RejectedExecutionException e) {
            LOG.debug("The service stops; the run goes on at its next start");
        }
    }

    private void work() {
        try {
            Optional<Run> taken = runs.take();
            databaseAway = false;
            if (taken.isPresent()) {
                request(taken.get());
                after(configuration.pause());
            }
        } catch (SQLException | RuntimeException e) {
            if (!databaseAway) {
                LOG.warnf("Backfills wait: %s", e);
            }
            databaseAway = true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void request(Run run) throws SQLException, InterruptedException {
        Optional<Source> source = sources.withId(run.source());
        Optional<URI> api = source.flatMap(sources::wordpressApiOf);
        if (api.isEmpty()) {
            fail(run, "the source has no wordpress-api in the configuration any more");
            return;
        }
        Step taken = step.take(run, source.get(), new Site(api.get()));
        if (taken instanceof Step.Advanced advanced) {
            runs.advance(run, advanced, configuration.pause());
        } else if (taken instanceof Step.Postponed postponed) {
            runs.postpone(run, postponed);
        } else if (taken instanceof Step.Failed failed) {
            fail(run, failed.problem());
        }
    }

    private void fail(Run run, String problem) throws SQLException {
        LOG.warnf("The backfill of %s ends unfinished: %s", run.source(), problem);
        runs.fail(run, problem);
    }
}
