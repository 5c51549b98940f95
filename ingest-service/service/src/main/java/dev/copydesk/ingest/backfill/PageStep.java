package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.KnownPages.KnownPage;
import dev.copydesk.ingest.backfill.site.Cursor;
import dev.copydesk.ingest.backfill.site.PostList;
import dev.copydesk.ingest.backfill.site.Site;
import dev.copydesk.ingest.backfill.site.SiteAnswer;
import dev.copydesk.ingest.backfill.site.SiteClient;
import dev.copydesk.ingest.backfill.site.SiteException;
import dev.copydesk.ingest.backfill.site.SiteException.Kind;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.source.Source;
import dev.copydesk.messaging.Backoff;
import jakarta.inject.Singleton;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Asks for the next page of a run and takes its posts in. */
@Singleton
class PageStep {
    private final SiteClient client;
    private final KnownPages pages;
    private final PostIntake intake;
    private final BackfillConfiguration configuration;

    PageStep(SiteClient client, KnownPages pages, PostIntake intake, BackfillConfiguration configuration) {
        this.client = client;
        this.pages = pages;
        this.intake = intake;
        this.configuration = configuration;
    }

    /** One request and what follows of it. */
    Step take(Run run, Source source, Site site) throws SQLException, InterruptedException {
        try {
            URI page = site.posts(run.cursor());
            Optional<KnownPage> known = pages.find(run.source(), page);
            SiteAnswer answer =
                    client.get(page, known.map(KnownPage::conditions).orElse(Map.of()));
            return switch (answer.status()) {
                case 200 -> changed(run, source, page, answer);
                case 304 -> known.isPresent() ? unchanged(run, page, known.get()) : refused(run, answer);
                default -> refused(run, answer);
            };
        } catch (SiteException e) {
            return failure(run, e);
        } catch (ProblemException e) {
            return new Step.Postponed(run.cursor(), configuration.firstWait(), run.failures(), e.getMessage());
        }
    }

    private Step changed(Run run, Source source, URI page, SiteAnswer answer) throws SiteException, SQLException {
        PostList list = PostList.of(answer, run.cursor());
        Run.Counts counts = intake.take(source, list.without(run.cursor()));
        boolean hasRoom = list.posts().size() < run.cursor().pageSize();
        Instant newest = list.posts().isEmpty() ? run.cursor().after() : list.newest();
        pages.remember(run, page, answer, newest, hasRoom);
        Long posts = answer.number("x-wp-total").isPresent()
                ? answer.number("x-wp-total").getAsLong()
                : null;
        Cursor next = behind(run, newest, list.isLast(), list.idsOfNewest());
        return advanced(run, new Step.Advanced(next, counts, posts, list.isLast()));
    }

    /** The page's posts were handled when it was remembered. */
    private Step unchanged(Run run, URI page, KnownPage known) throws SQLException {
        pages.keep(run, page);
        Cursor next = behind(run, known.newest(), known.isLast(), Set.of());
        return advanced(run, new Step.Advanced(next, Run.Counts.NONE, null, known.isLast()));
    }

    private static Cursor behind(Run run, Instant newest, boolean isLast, Set<Long> handledThen) {
        return isLast
                ? Cursor.since(newest, run.cursor().pageSize())
                : run.cursor().behind(newest, handledThen);
    }

    private Step advanced(Run run, Step.Advanced step) throws SQLException {
        if (step.isLast()) {
            pages.forgetOthers(run);
        }
        return step;
    }

    private Step refused(Run run, SiteAnswer answer) {
        int status = answer.status();
        if (status == 400 && run.cursor().page() > 1) {
            // The list has become shorter than it was a page ago.
            return new Step.Advanced(run.cursor(), Run.Counts.NONE, null, true);
        }
        String problem = "the site answers " + status;
        if (status == 429 || status == 408 || status >= 500) {
            Optional<Duration> asked = answer.retryAfter(Instant.now());
            return asked.isPresent()
                    ? later(run, asked.get(), problem + " and asks to be left alone for a while")
                    : later(run, backoff(run), problem);
        }
        return new Step.Failed(problem
                + (status == 401 || status == 403
                        ? "; let its REST API list published posts without a password"
                        : "; is wordpress-api the address of its REST API?"));
    }

    private Step failure(Run run, SiteException e) {
        if (e.kind() == Kind.TOO_LARGE && run.cursor().pageSize() > 1) {
            return new Step.Postponed(
                    run.cursor().withSmallerPages(), configuration.pause(), run.failures(), e.getMessage());
        }
        return e.kind() == Kind.PASSING ? later(run, backoff(run), e.getMessage()) : new Step.Failed(e.getMessage());
    }

    private Step later(Run run, Duration wait, String problem) {
        int failures = run.failures() + 1;
        return failures >= configuration.failures()
                ? new Step.Failed(problem + ", " + failures + " times in a row")
                : new Step.Postponed(run.cursor(), wait, failures, problem);
    }

    private Duration backoff(Run run) {
        return new Backoff(configuration.firstWait(), configuration.longestWait()).after(run.failures() + 1);
    }
}
