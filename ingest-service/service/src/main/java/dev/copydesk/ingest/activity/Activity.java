package dev.copydesk.ingest.activity;

import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.ingest.activity.Tally.Count;
import dev.copydesk.ingest.activity.Tally.Key;
import dev.copydesk.ingest.parse.Repeats;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.Sources;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;

/**
 * Counts what became of the sources' pushes. A push is counted in memory and written within two seconds, many at once; while
 * the database is away the counts wait. A replica that is killed loses the counts of those seconds, never an article.
 */
@Singleton
public class Activity implements Repeats {
    private static final Logger LOG = Logger.getLogger(Activity.class);

    private final Tally tally;
    private final ActivityTable table;
    private final Sources sources;
    private final StatusTopic topic;

    /** Sources whose status those behind have not been told of since it changed; at the start that is all of them. */
    private final Set<String> untold = new HashSet<>();

    private boolean waiting;

    Activity(Tally tally, ActivityTable table, Sources sources, StatusTopic topic) {
        this.tally = tally;
        this.table = table;
        this.sources = sources;
        this.topic = topic;
        sources.all().forEach(source -> untold.add(source.id()));
    }

    @Override
    public void repeated(String source) {
        if (source != null && sources.withId(source).isPresent()) {
            tally.add(source, Outcome.REPEATED);
        }
    }

    /**
     * How every configured source is doing, in the order of their ids.
     *
     * @throws SQLException while the database is away
     */
    List<SourceStatus> statuses() throws SQLException {
        Map<String, Map<Outcome, Count>> counts = table.read();
        return sources.all().stream()
                .map(source -> status(source, counts.getOrDefault(source.id(), Map.of())))
                .toList();
    }

    @Scheduled(
            every = "2s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    void writeAndTell() {
        if (write()) {
            tell();
        }
    }

    void stop(@Observes ShutdownEvent stopping) {
        write();
    }

    private synchronized boolean write() {
        Map<Key, Count> counted = tally.take();
        try {
            if (!counted.isEmpty()) {
                table.add(counted);
                counted.keySet().forEach(key -> untold.add(key.source()));
            }
        } catch (SQLException | RuntimeException e) {
            tally.giveBack(counted);
            warn(e);
            return false;
        }
        return true;
    }

    private synchronized void tell() {
        if (untold.isEmpty()) {
            return;
        }
        try {
            for (SourceStatus status : statuses()) {
                if (untold.contains(status.source())) {
                    topic.append(status);
                }
            }
            untold.clear();
            waiting = false;
        } catch (SQLException | RuntimeException e) {
            warn(e);
        }
    }

    private void warn(Exception e) {
        if (!waiting) {
            LOG.warnf("The sources' counts wait to be written and told: %s", e);
        }
        waiting = true;
    }

    private static SourceStatus status(Source source, Map<Outcome, Count> counts) {
        return new StatusOfCounts(counts).of(source);
    }
}
