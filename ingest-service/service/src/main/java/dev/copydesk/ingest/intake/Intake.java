package dev.copydesk.ingest.intake;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import dev.copydesk.ingest.source.Drafts;
import dev.copydesk.ingest.source.Source;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Accepts articles. An article that was accepted is in the broker and is never lost; one that was refused with 503 may have
 * reached the broker all the same, which does no harm, as a repeat changes nothing.
 */
@Singleton
public class Intake {
    private static final Logger LOG = Logger.getLogger(Intake.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);

    private final SubmittedTopic topic;
    private final Clock clock = Clock.systemUTC();
    private final Duration storedWithin;
    private final MeterRegistry metrics;

    /** Whether the last push was refused for the broker's sake; a change is logged, not each push. */
    private final AtomicBoolean refusing = new AtomicBoolean();

    Intake(SubmittedTopic topic, IntakeConfiguration configuration, MeterRegistry metrics) {
        this.topic = topic;
        this.storedWithin = configuration.storedWithin();
        this.metrics = metrics;
    }

    /**
     * Takes in what was pushed. A draft that its source does not want checked is taken for a withdrawal: of an article that
     * nobody has heard of nothing follows from it, and one that was published before is no longer.
     *
     * @param place the room it takes; given back when it is stored or known not to be
     * @return completes when the broker has acknowledged it; fails with a {@link ProblemException} when that took too long
     * @throws ProblemException when the article lacks what every article must hold
     */
    public CompletionStage<Receipt> take(Source source, Pushed pushed, Room.Place place) {
        if (pushed instanceof Pushed.NothingToCheck nothing) {
            place.leave();
            return CompletableFuture.completedFuture(Receipt.notChecked(nothing.why()));
        }
        if (pushed instanceof Pushed.Withdrawal withdrawal) {
            return withdraw(source, withdrawal, place);
        }
        Pushed.Copy copy = (Pushed.Copy) pushed;
        if (copy.draft() && source.drafts() == Drafts.IGNORE) {
            Pushed.Withdrawal draft =
                    new Pushed.Withdrawal(copy.article().id(), copy.article().revision());
            return withdraw(source, draft, place)
                    .thenApply(receipt -> Receipt.notChecked("Drafts of this source are not checked."));
        }
        return accept(source, copy.article(), place);
    }

    /**
     * Takes a published revision of an article in; otherwise as {@link #take}.
     *
     * @throws ProblemException when the article lacks what every article must hold
     */
    public CompletionStage<Receipt> accept(Source source, IncomingArticle article, Room.Place place) {
        refuse(ArticleCheck.faultsOf(article));
        return store(submitted(source, article), place);
    }

    private CompletionStage<Receipt> withdraw(Source source, Pushed.Withdrawal withdrawal, Room.Place place) {
        refuse(ArticleCheck.faultsOf(withdrawal));
        return store(withdrawn(source, withdrawal), place);
    }

    private static void refuse(List<FieldError> faults) {
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemType.INVALID_ARTICLE, "Mend the fields named in errors and push again.", faults);
        }
    }

    private CompletionStage<Receipt> store(SubmittedArticle submitted, Room.Place place) {
        CompletableFuture<Void> stored = topic.append(submitted).toCompletableFuture();
        stored.whenComplete((done, failure) -> place.leave());
        return stored.copy()
                .orTimeout(storedWithin.toMillis(), TimeUnit.MILLISECONDS)
                .handle((done, failure) -> receipt(submitted.header(), failure));
    }

    private Receipt receipt(ArticleHeader header, Throwable failure) {
        if (failure != null) {
            if (refusing.compareAndSet(false, true)) {
                LOG.warnf("Pushes are refused, as the broker does not store them in time: %s", failure);
            }
            throw ProblemException.passing(
                    ProblemType.BROKER_AWAY,
                    "The article could not be stored in time; push it again after the time in Retry-After.",
                    RETRY_AFTER,
                    failure);
        }
        if (refusing.compareAndSet(true, false)) {
            LOG.info("Pushes are accepted again");
        }
        metrics.counter("copydesk.articles.accepted", "source", header.source()).increment();
        Receipt.Status status = header.withdrawn() ? Receipt.Status.WITHDRAWN : Receipt.Status.ACCEPTED;
        return new Receipt(header.articleId(), header.revision(), status, null);
    }

    private SubmittedArticle submitted(Source source, IncomingArticle article) {
        Instant now = clock.instant();
        ArticleHeader header = new ArticleHeader(
                articleId(source, article.id()),
                revision(article.revision(), now),
                source.id(),
                WellFormed.of(article.outlet() == null ? source.outlet() : article.outlet()),
                article.url(),
                article.language() == null ? source.language() : article.language(),
                WellFormed.of(article.headline()),
                WellFormed.of(article.byline()),
                article.publishedAt(),
                now,
                article.embargoedUntil(),
                article.evolvedFrom() == null ? null : articleId(source, article.evolvedFrom()),
                false);
        return new SubmittedArticle(header, article.contentType(), WellFormed.of(article.content()));
    }

    private SubmittedArticle withdrawn(Source source, Pushed.Withdrawal withdrawal) {
        Instant now = clock.instant();
        ArticleHeader header = new ArticleHeader(
                articleId(source, withdrawal.id()),
                revision(withdrawal.revision(), now),
                source.id(),
                source.outlet(),
                null,
                source.language(),
                null,
                null,
                null,
                now,
                null,
                null,
                true);
        return new SubmittedArticle(header, "text/plain", "");
    }

    private static String articleId(Source source, String id) {
        return source.id() + ":" + id;
    }

    private static long revision(Long given, Instant now) {
        return given == null ? now.toEpochMilli() : given;
    }
}
