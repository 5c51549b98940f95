package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.ingest.source.Sources;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/** Starts, tells of and cancels backfills. */
@Singleton
class Backfills {
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");

    private final Sources sources;
    private final BackfillRuns runs;
    private final BackfillWorker worker;
    private final int pageSize;

    Backfills(Sources sources, BackfillRuns runs, BackfillWorker worker, BackfillConfiguration configuration) {
        this.sources = sources;
        this.runs = runs;
        this.worker = worker;
        this.pageSize = Math.min(Math.max(configuration.pageSize(), 1), 100);
    }

    /**
     * Starts one.
     *
     * @param since a time with a zone, or a day, which begins in UTC
     * @throws ProblemException when the source or the time is not right, or one runs already
     */
    BackfillProgress start(String sourceId, String since) {
        Source source = source(sourceId);
        if (sources.wordpressApiOf(source).isEmpty()) {
            throw ProblemException.of(
                    ProblemType.NO_BACKFILL,
                    "The source has no site to pull from; set copydesk.sources." + sourceId + ".wordpress-api.");
        }
        Run run = known(() -> runs.start(sourceId, time(since), pageSize))
                .orElseThrow(() -> ProblemException.of(
                        ProblemType.BACKFILL_RUNS, "Wait for its end, or cancel it with DELETE, and start anew."));
        worker.wake();
        return BackfillProgress.of(run);
    }

    /** The source's last one. */
    BackfillProgress newest(String sourceId) {
        source(sourceId);
        return BackfillProgress.of(known(() -> runs.newest(sourceId)).orElseThrow(Backfills::none));
    }

    /** Ends the one that runs; where none runs, tells of the last one. */
    BackfillProgress cancel(String sourceId) {
        source(sourceId);
        Optional<Run> cancelled = known(() -> runs.cancel(sourceId));
        return cancelled.map(BackfillProgress::of).orElseGet(() -> newest(sourceId));
    }

    private Source source(String id) {
        return sources.withId(id)
                .orElseThrow(() ->
                        ProblemException.of(ProblemType.UNKNOWN_SOURCE, "The configuration has no source of this id."));
    }

    private static ProblemException none() {
        return ProblemException.of(ProblemType.NO_BACKFILL, "None has been started yet; POST to this path starts one.");
    }

    private static Instant time(String since) {
        try {
            Instant time = since != null && since.length() == "2026-03-14".length()
                    ? LocalDate.parse(since).atStartOfDay(ZoneOffset.UTC).toInstant()
                    : OffsetDateTime.parse(since == null ? "" : since).toInstant();
            if (!time.isAfter(Instant.now()) && !time.isBefore(EARLIEST)) {
                return time.truncatedTo(ChronoUnit.SECONDS);
            }
        } catch (DateTimeParseException e) {
            // refused like every other time that can't be used
        }
        throw ProblemException.ofFields(
                ProblemType.INVALID_PARAMETER,
                "Mend the parameter named in errors.",
                List.of(new FieldError(
                        "since",
                        "is no time in the past; send one such as 2026-03-14T09:30:00Z, or a day such as 2026-03-14")));
    }

    private static Optional<Run> known(Query query) {
        try {
            return query.run();
        } catch (SQLException e) {
            throw ProblemException.passing(
                    ProblemType.DATABASE_AWAY, "Ask again after the time in Retry-After.", RETRY_AFTER, e);
        }
    }

    @FunctionalInterface
    private interface Query {
        Optional<Run> run() throws SQLException;
    }
}
