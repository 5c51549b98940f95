package dev.copydesk.ingest.parse;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Runs a reading for no longer than a limit. A thread can't be stopped from outside: what goes on past its limit is
 * interrupted, left behind and counted.
 */
@Singleton
class TimeLimit {
    private final ExecutorService threads = Executors.newCachedThreadPool(task -> {
        Thread thread = new Thread(task, "copy-reader");
        thread.setDaemon(true);
        return thread;
    });
    private final AtomicInteger stuck = new AtomicInteger();
    private final Duration limit;

    TimeLimit(ParseConfiguration configuration) {
        limit = configuration.timeLimit();
    }

    /**
     * The result, or nothing when it did not come in time.
     *
     * @throws Exception what the reading threw
     */
    <T> Optional<T> within(Callable<T> reading) throws Exception {
        Reading<T> tracked = new Reading<>(reading);
        Future<T> future = threads.submit(tracked);
        try {
            return Optional.of(future.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException e) {
            tracked.leaveBehind();
            future.cancel(true);
            return Optional.empty();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            future.cancel(true);
            throw e;
        }
    }

    /** How many readings go on past their limit at the moment. */
    int stuck() {
        return stuck.get();
    }

    @PreDestroy
    void stop() {
        threads.shutdownNow();
    }

    /** A reading that knows whether it still runs though nobody waits for it. */
    private final class Reading<T> implements Callable<T> {
        private final Callable<T> reading;
        private boolean over;
        private boolean leftBehind;

        Reading(Callable<T> reading) {
            this.reading = reading;
        }

        @Override
        public T call() throws Exception {
            try {
                return reading.call();
            } finally {
                end();
            }
        }

        private synchronized void leaveBehind() {
            if (!over) {
                leftBehind = true;
                stuck.incrementAndGet();
            }
        }

        private synchronized void end() {
            over = true;
            if (leftBehind) {
                stuck.decrementAndGet();
            }
        }
    }
}
