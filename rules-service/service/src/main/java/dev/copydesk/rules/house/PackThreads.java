package dev.copydesk.rules.house;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Threads of their own for packs: whoever waits for one waits no longer than a limit, whatever the pack does. */
final class PackThreads {
    private final ExecutorService threads = Executors.newCachedThreadPool(PackThreads::thread);

    /**
     * What the work comes to.
     *
     * @throws TimeoutException when it takes longer; it is told to stop, which rules do before the next one fires
     * @throws ExecutionException with what the work throws
     */
    <T> T within(Duration limit, Callable<T> work) throws TimeoutException, ExecutionException {
        Future<T> result = threads.submit(work);
        try {
            return result.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            result.cancel(true);
            throw e;
        } catch (InterruptedException e) {
            result.cancel(true);
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while a rule pack was at work", e);
        }
    }

    void stop() {
        threads.shutdownNow();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "pack");
        thread.setDaemon(true);
        thread.setContextClassLoader(PackThreads.class.getClassLoader());
        return thread;
    }
}
