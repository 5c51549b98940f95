package dev.copydesk.standalone.stack;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.TimeUnit;

/**
 * Starts a part of the stack again when it ends by itself, after a wait that doubles with every early end up to half a
 * minute.
 */
final class Supervisor implements AutoCloseable {
    private static final Duration FIRST_WAIT = Duration.ofSeconds(1);
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);
    private static final Duration STEADY = Duration.ofMinutes(1);

    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(daemon());
    private final Progress progress;

    Supervisor(Progress progress) {
        this.progress = progress;
    }

    /** Starts a part of the stack, and says which process it is; empty when it was stopped on purpose. */
    interface Start {
        Optional<ProcessHandle> start() throws Exception;
    }

    /** Watches over a process that runs; {@code again} starts it anew. */
    void watch(String name, ProcessHandle process, Start again) {
        watch(name, process, again, FIRST_WAIT);
    }

    private void watch(String name, ProcessHandle process, Start again, Duration wait) {
        Instant since = Instant.now();
        process.onExit().thenRun(() -> {
            boolean steady = Duration.between(since, Instant.now()).compareTo(STEADY) > 0;
            later(name, again, steady ? FIRST_WAIT : wait);
        });
    }

    private void later(String name, Start again, Duration wait) {
        if (timer.isShutdown()) {
            return;
        }
        timer.schedule(() -> restart(name, again, wait), wait.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void restart(String name, Start again, Duration wait) {
        if (timer.isShutdown()) {
            return;
        }
        Duration next = wait.multipliedBy(2).compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait.multipliedBy(2);
        try {
            Optional<ProcessHandle> process = again.start();
            if (process.isPresent()) {
                progress.say(name + " had ended and was started again");
                watch(name, process.get(), again, next);
            }
        } catch (Exception e) {
            progress.say(
                    "%s does not start (%s); trying again in %d s".formatted(name, e.getMessage(), next.toSeconds()));
            later(name, again, next);
        }
    }

    /** From here on, what ends is left alone. */
    @Override
    public void close() {
        timer.shutdownNow();
    }

    private static ThreadFactory daemon() {
        return task -> {
            Thread thread = new Thread(task, "supervisor");
            thread.setDaemon(true);
            return thread;
        };
    }
}
