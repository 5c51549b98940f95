package dev.copydesk.ingest.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * The deliveries that were taken, over all replicas and restarts. A delivery is remembered only after the broker has what
 * follows from it: one that was remembered first would be lost at a crash between the two.
 *
 * <p>While the database is away nothing is known and nothing remembered, and pushes are taken all the same. A repeat then
 * reaches the broker twice, where the article's id, revision and content still tell that it changes nothing.
 */
@Singleton
public class Deliveries {
    private static final Logger LOG = Logger.getLogger(Deliveries.class);
    private static final int THREADS = 3;
    private static final int WAITING = 200;

    private final DeliveryTable table;
    private final Duration keep;
    private final Duration timeLimit;
    private final AtomicBoolean away = new AtomicBoolean();
    private final ThreadPoolExecutor threads = new ThreadPoolExecutor(
            THREADS, THREADS, 10, TimeUnit.SECONDS, new ArrayBlockingQueue<>(WAITING), Deliveries::thread);

    Deliveries(DeliveryTable table, DeliveriesConfiguration configuration) {
        this.table = table;
        this.keep = configuration.keep();
        this.timeLimit = configuration.timeLimit();
        threads.allowCoreThreadTimeOut(true);
    }

    /** Whether the delivery was taken before; false where that can't be known in time. */
    public boolean isKnown(String source, String deliveryId) {
        byte[] digest = digest(deliveryId);
        return within(() -> table.has(source, digest), false).join();
    }

    /** Completes as {@code taken} does; with a result only after the delivery was remembered, or could not be in time. */
    public <T> CompletionStage<T> rememberedAfter(String source, String deliveryId, CompletionStage<T> taken) {
        byte[] digest = digest(deliveryId);
        return taken.thenCompose(receipt ->
                within(() -> table.add(source, digest, Instant.now()), false).thenApply(done -> receipt));
    }

    @Scheduled(every = "1h", delayed = "10m", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forget() {
        within(() -> table.removeBefore(Instant.now().minus(keep)), 0);
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    private <T> CompletableFuture<T> within(Callable<T> access, T otherwise) {
        CompletableFuture<T> answer = new CompletableFuture<>();
        try {
            threads.execute(() -> answer.complete(tried(access, otherwise)));
        } catch (RejectedExecutionException e) {
            answer.complete(otherwise);
        }
        return answer.completeOnTimeout(otherwise, timeLimit.toMillis(), TimeUnit.MILLISECONDS);
    }

    private <T> T tried(Callable<T> access, T otherwise) {
        try {
            T answer = access.call();
            if (away.compareAndSet(true, false)) {
                LOG.info("Repeated deliveries are told from new ones again");
            }
            return answer;
        } catch (Exception e) {
            if (away.compareAndSet(false, true)) {
                LOG.warnf("Repeated deliveries are not told from new ones while the database is away: %s", e);
            }
            return otherwise;
        }
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "deliveries");
        thread.setDaemon(true);
        return thread;
    }

    /** All ids have one length as their digests, however long the sender makes them. */
    private static byte[] digest(String deliveryId) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(deliveryId.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
