package dev.copydesk.report.callback;

import dev.copydesk.messaging.Backoff;
import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.report.callback.CallbackPost.Ending;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jboss.logging.Logger;

/**
 * Tells CMSs what they are to be told, each in a thread of its own, so that one that is slow or away holds up no other. A
 * process that ends in the middle of a try leaves it to another one, after the lease.
 */
@ApplicationScoped
class CallbackSender {
    private static final Logger LOG = Logger.getLogger(CallbackSender.class);

    /** Beyond what a try may take, for the database. */
    private static final Duration SPARE = Duration.ofMinutes(1);

    private final Callbacks callbacks;
    private final CallbackTargets targets;
    private final CallbackPost post;
    private final CallbackConfig.Sending config;
    private final Counter delivered;
    private final Counter failed;
    private final Counter givenUp;
    private final Executor threads = Infrastructure.getDefaultExecutor();
    private final Set<String> busy = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;

    CallbackSender(
            Callbacks callbacks,
            CallbackTargets targets,
            CallbackPost post,
            CallbackConfig config,
            MeterRegistry metrics) {
        this.callbacks = callbacks;
        this.targets = targets;
        this.post = post;
        this.config = config.callbackSending();
        delivered = counter("delivered", metrics);
        failed = counter("failed", metrics);
        givenUp = counter("given-up", metrics);
    }

    private static Counter counter(String outcome, MeterRegistry metrics) {
        return Counter.builder("copydesk.callbacks")
                .description("Tries to tell a CMS of a report, by how they ended")
                .tag("outcome", outcome)
                .register(metrics);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Scheduled(every = "1s", skipExecutionIf = DatabaseAway.class)
    void look() {
        for (CallbackTarget target : targets.all()) {
            if (busy.add(target.source())) {
                start(target);
            }
        }
    }

    private void start(CallbackTarget target) {
        try {
            threads.execute(() -> tell(target));
        } catch (RejectedExecutionException e) {
            // All threads have work; the next look tries again.
            busy.remove(target.source());
        }
    }

    private void tell(CallbackTarget target) {
        try {
            Optional<Callback> next = take(target);
            while (next.isPresent()) {
                tryOnce(next.get(), target);
                next = take(target);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            if (Outages.behind(e).isPresent()) {
                LOG.warnf("What %s is to be told waits: %s", target.source(), e);
            } else {
                LOG.errorf(e, "What %s is to be told can't be sent", target.source());
            }
        } finally {
            busy.remove(target.source());
        }
    }

    private Optional<Callback> take(CallbackTarget target) {
        return stopping
                ? Optional.empty()
                : callbacks.take(target.source(), config.answerWithin().plus(SPARE));
    }

    private void tryOnce(Callback callback, CallbackTarget target) throws InterruptedException {
        Ending ending = post.send(callback, target);
        if (ending.isTaken()) {
            callbacks.delivered(callback);
            delivered.increment();
        } else if (ending.lasting() || callback.tries() >= config.tries()) {
            callbacks.giveUp(callback, ending.failure());
            givenUp.increment();
            LOG.errorf(
                    "The CMS of %s is not told of the report on %s, given up after %d tries: %s",
                    callback.source(), callback.articleId(), callback.tries(), ending.failure());
        } else {
            callbacks.postpone(callback, ending.failure(), waitAfter(callback.tries()));
            failed.increment();
        }
    }

    private Duration waitAfter(int failures) {
        return new Backoff(config.firstWait(), config.longestWait()).after(failures);
    }
}
