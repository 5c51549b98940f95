package dev.copydesk.rules.check;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;

/** The checks that run now, those that were told to stop and have not done so included. Thread-safe. */
public final class RunningChecks {
    /** Since when each thread has been checking. */
    private final Map<Thread, Instant> since = new ConcurrentHashMap<>();

    /** Runs a check on the calling thread. */
    public <T> T run(Callable<T> check) throws Exception {
        since.put(Thread.currentThread(), Instant.now());
        try {
            return check.call();
        } finally {
            since.remove(Thread.currentThread());
        }
    }

    /** How long the longest of them has been running. */
    public Duration longest() {
        Instant now = Instant.now();
        return since.values().stream()
                .min(Instant::compareTo)
                .map(start -> Duration.between(start, now))
                .orElse(Duration.ZERO);
    }
}
