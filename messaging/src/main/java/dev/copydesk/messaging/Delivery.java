package dev.copydesk.messaging;

import dev.copydesk.contracts.UnreadableMessageException;
import dev.copydesk.messaging.schema.Schema;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/**
 * Handles one message to its end. Each kind of failure has its own way:
 *
 * <ul>
 *   <li>the database or the broker is away, or the schema is not up to date yet: the message waits for as long as it takes,
 *       and those behind it in its partition with it;
 *   <li>the message can't be read: to the dead letter topic at once;
 *   <li>anything else: {@value #RETRIES} more tries with growing pauses, then to the dead letter topic;
 *   <li>the service is stopping: neither acknowledged nor given up, so the next start has the message again.
 * </ul>
 *
 * <p>Dead letters are counted in {@code copydesk.dead.letters}, tagged with the topic that the message came from.
 */
@ApplicationScoped
public class Delivery {
    private static final Logger LOG = Logger.getLogger(Delivery.class);

    /** How often a message is tried again after a failure of unknown kind. */
    private static final int RETRIES = 3;

    private final MeterRegistry metrics;
    private final Runnable ready;
    private final Backoff retry;
    private final Backoff outage;
    private final CountDownLatch stopping = new CountDownLatch(1);

    @Inject
    public Delivery(MeterRegistry metrics, Schema schema) {
        this(
                metrics,
                schema::ensure,
                new Backoff(Duration.ofMillis(100), Duration.ofSeconds(2)),
                new Backoff(Duration.ofMillis(200), Duration.ofSeconds(2)));
    }

    Delivery(MeterRegistry metrics, Runnable ready, Backoff retry, Backoff outage) {
        this.metrics = metrics;
        this.ready = ready;
        this.retry = retry;
        this.outage = outage;
    }

    void stop(@Observes Shutdown event) {
        stopping.countDown();
    }

    /**
     * Does the work and acknowledges the message, or hands it to the dead letter topic. Blocks until the work is done: call it
     * on a worker thread, from a method that takes the {@link Message} itself and leaves its acknowledgement to this one.
     *
     * @return completes when the message is acknowledged or is durable in the dead letter topic; not at all when the service
     *     stops before that
     */
    public Uni<Void> handle(Message<byte[]> message, Work work) {
        Origin origin = Origin.of(message);
        int failures = 0;
        int outages = 0;
        while (true) {
            try {
                ready.run();
                work.handle(message.getPayload());
                if (outages > 0) {
                    LOG.infof("%s: what was away is back", origin);
                }
                return Uni.createFrom().completionStage(message::ack);
            } catch (Exception | StackOverflowError failure) {
                if (isStopping()) {
                    return leave(origin);
                }
                Optional<Throwable> away = Outages.behind(failure);
                Duration pause;
                if (away.isPresent()) {
                    outages++;
                    if (outages == 1) {
                        LOG.warnf("%s waits: %s", origin, away.get());
                    }
                    pause = outage.after(outages);
                } else if (failure instanceof UnreadableMessageException || failures == RETRIES) {
                    return bury(message, origin, failure);
                } else {
                    failures++;
                    LOG.warnf("%s failed, try %d of %d follows: %s", origin, failures, RETRIES, failure);
                    pause = retry.after(failures);
                }
                if (stopsWithin(pause)) {
                    return leave(origin);
                }
            }
        }
    }

    private Uni<Void> bury(Message<byte[]> message, Origin origin, Throwable failure) {
        LOG.errorf(failure, "%s goes to the dead letter topic", origin);
        metrics.counter("copydesk.dead.letters", "topic", origin.topic()).increment();
        return Uni.createFrom()
                .completionStage(() -> message.nack(failure))
                .onFailure()
                .invoke(refused -> LOG.warnf("%s: the dead letter topic can't take it yet: %s", origin, refused))
                .onFailure()
                .retry()
                .withBackOff(outage.first(), outage.longest())
                .indefinitely();
    }

    private static Uni<Void> leave(Origin origin) {
        LOG.infof("%s is left for the next start", origin);
        return Uni.createFrom().nothing();
    }

    private boolean isStopping() {
        return stopping.getCount() == 0 || Thread.currentThread().isInterrupted();
    }

    private boolean stopsWithin(Duration pause) {
        try {
            return stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
