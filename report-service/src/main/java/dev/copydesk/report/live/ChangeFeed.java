package dev.copydesk.report.live;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Hands the changes that {@link ChangeListener} hears to everyone in this process who waits for them. Nobody who is slow
 * holds up another: each has a bounded buffer, and is cut off when that is full.
 */
@ApplicationScoped
public class ChangeFeed {
    private final LiveConfig config;
    private final BroadcastProcessor<Change> changes = BroadcastProcessor.create();
    private final AtomicInteger waiting = new AtomicInteger();

    ChangeFeed(LiveConfig config) {
        this.config = config;
    }

    /** Tells those who wait in this process only; {@link ChangeNotifier} tells all replicas. */
    public void publish(Change change) {
        changes.onNext(change);
    }

    /** Lets go of all who wait before the server waits for them: an open page would hold up the shutdown. */
    void end(@Observes ShutdownDelayInitiatedEvent event) {
        changes.onComplete();
    }

    /**
     * All changes from now on, until the service stops; fails when the subscriber falls behind by more than its buffer.
     */
    public Multi<Change> changes() {
        return changes.onOverflow().buffer(config.pageBuffer());
    }

    /**
     * Looks now, and again at every change of the article, until there is something to see or the time is over. No thread
     * is held meanwhile; the look itself may block.
     *
     * @param limit cut to the longest wait that is configured; where too many wait already, there is one look and no wait
     */
    public <T> Uni<Optional<T>> await(String articleId, Duration limit, Supplier<Optional<T>> look) {
        Uni<Optional<T>> oneLook = Uni.createFrom().item(look).runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
        if (limit.isZero() || limit.isNegative()) {
            return oneLook;
        }
        boolean mayWait = waiting.incrementAndGet() <= config.maxWaiting();
        Uni<Optional<T>> answer = mayWait ? lookAtEveryChange(articleId, limit, oneLook) : oneLook;
        return answer.onTermination().invoke(() -> waiting.decrementAndGet());
    }

    private <T> Uni<Optional<T>> lookAtEveryChange(String articleId, Duration limit, Uni<Optional<T>> oneLook) {
        Duration wait = limit.compareTo(config.maxWait()) > 0 ? config.maxWait() : limit;
        // The order matters: who listens first and looks second misses nothing.
        Multi<Change> signals = Multi.createBy()
                .merging()
                .streams(
                        changes.filter(change -> change.concerns(articleId))
                                .onOverflow()
                                .dropPreviousItems(),
                        Multi.createFrom().item(Change.MISSED));
        return signals.onItem()
                .transformToUniAndConcatenate(signal -> oneLook)
                .filter(Optional::isPresent)
                .toUni()
                .ifNoItem()
                .after(wait)
                .recoverWithItem(Optional::empty)
                .onItem()
                .ifNull()
                .continueWith(Optional::empty);
    }
}
