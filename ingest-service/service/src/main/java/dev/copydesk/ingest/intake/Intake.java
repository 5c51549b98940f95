package dev.copydesk.ingest.intake;

import dev.copydesk.contracts.ArticleHeader;
import dev.copydesk.contracts.SubmittedArticle;
import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
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
     * Takes an article in.
     *
     * @param place the room it takes; given back when it is stored or known not to be
     * @return completes when the broker has acknowledged it; fails with a {@link ProblemException} when that took too long
     * @throws ProblemException when the article lacks what every article must hold
     */
    public CompletionStage<Receipt> accept(Source source, IncomingArticle article, Room.Place place) {
        List<FieldError> faults = ArticleCheck.faultsOf(article);
        if (!faults.isEmpty()) {
            throw ProblemException.ofFields(
                    ProblemType.INVALID_ARTICLE, "Mend the fields named in errors and push again.", faults);
        }
        SubmittedArticle submitted = submitted(source, article);
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
        return new Receipt(header.articleId(), header.revision());
    }

    private SubmittedArticle submitted(Source source, IncomingArticle article) {
        Instant now = clock.instant();
        ArticleHeader header = new ArticleHeader(
                source.id() + ":" + article.id(),
                article.revision() == null ? now.toEpochMilli() : article.revision(),
                source.id(),
                WellFormed.of(article.outlet() == null ? source.outlet() : article.outlet()),
                article.url(),
                article.language() == null ? source.language() : article.language(),
                WellFormed.of(article.headline()),
                WellFormed.of(article.byline()),
                article.publishedAt(),
                now);
        return new SubmittedArticle(header, article.contentType(), WellFormed.of(article.content()));
    }
}
