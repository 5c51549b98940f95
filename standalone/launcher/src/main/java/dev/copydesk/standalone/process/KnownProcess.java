package dev.copydesk.standalone.process;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A process as it can be found again by another process: its id alone may have passed to another program since.
 *
 * @param pid the system's process id
 * @param startedAt when it started
 */
public record KnownProcess(long pid, Instant startedAt) {
    /** The start is worked out from the time since boot, and the clock may have been set since. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(3);

    public static KnownProcess of(ProcessHandle process) {
        return new KnownProcess(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
    }

    /** The process, when it still runs. */
    public Optional<ProcessHandle> running() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(process -> process.info()
                .startInstant()
                .map(start -> Duration.between(start, startedAt).abs().compareTo(CLOCK_TOLERANCE) <= 0)
                .orElse(false));
    }

    /** Waits until the process has ended; false when it has not within the time. */
    public static boolean awaitEnd(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException | ExecutionException e) {
            return !process.isAlive();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return !process.isAlive();
        }
    }

    /** Asks the process to end, and ends it by force when it has not within the time. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!awaitEnd(process, patience)) {
            process.destroyForcibly();
            awaitEnd(process, patience);
        }
    }
}
