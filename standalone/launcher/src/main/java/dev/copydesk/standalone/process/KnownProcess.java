package dev.copydesk.standalone.process;

import dev.copydesk.standalone.embedded.ProcessEnd;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

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

    /** Asks the process to end, and ends it by force when it has not within the time. */
    public static void end(ProcessHandle process, Duration patience) {
        process.destroy();
        if (!ProcessEnd.await(process, patience)) {
            process.destroyForcibly();
            ProcessEnd.await(process, patience);
        }
    }
}
