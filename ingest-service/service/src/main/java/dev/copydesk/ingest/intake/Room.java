package dev.copydesk.ingest.intake;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Bounds the memory that pushes on their way take. Who finds no room is told to come back (503; never 429, which some senders
 * take for a final no).
 */
@Singleton
public class Room {
    private static final int SMALLEST_PLACE = 16 * 1024;
    private static final Duration RETRY_AFTER = Duration.ofSeconds(1);

    private final Semaphore free;
    private final int size;
    private final int largestPlace;
    private final Duration wait;

    Room(IntakeConfiguration configuration, MeterRegistry metrics) {
        largestPlace = Math.toIntExact(configuration.largestBody().asLongValue());
        size = Math.max(Math.toIntExact(configuration.room().asLongValue()), largestPlace);
        free = new Semaphore(size, true);
        wait = configuration.waitForRoom();
        Gauge.builder("copydesk.intake.bytes", () -> size - free.availablePermits())
                .description("Bytes of request bodies on their way to the broker")
                .register(metrics);
    }

    /**
     * Takes room for a body, waiting a little where there is none.
     *
     * @param announced the body's length in bytes as its sender announced it, or null when it did not
     * @throws ProblemException when there is no room
     */
    public Place take(Long announced) {
        int bytes =
                announced == null ? largestPlace : (int) Math.min(Math.max(announced, SMALLEST_PLACE), largestPlace);
        if (!acquire(bytes)) {
            throw ProblemException.passing(
                    ProblemType.OVERLOADED,
                    "Too many articles are on their way to be stored; push this one again.",
                    RETRY_AFTER,
                    null);
        }
        return new Place(bytes);
    }

    private boolean acquire(int bytes) {
        try {
            return free.tryAcquire(bytes, wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The room that one push takes. */
    public final class Place {
        private final AtomicInteger bytes;

        private Place(int bytes) {
            this.bytes = new AtomicInteger(bytes);
        }

        /** Gives the room back; a second time it does nothing. */
        public void leave() {
            int taken = bytes.getAndSet(0);
            if (taken > 0) {
                free.release(taken);
            }
        }
    }
}
