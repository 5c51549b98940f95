package dev.copydesk.benchmarks.system;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.locks.LockSupport;

/** When the next article is pushed. */
interface Pace {
    /**
     * Waits until it is time.
     *
     * @param number of the article, from 0
     * @param start when the first was due, as {@link System#nanoTime} has it
     * @return when it was due, which is earlier where the pusher is late
     */
    long await(int number, long start);

    /** A push was answered. */
    default void answered() {}

    /** So many a second, whatever the answers take. */
    static Pace steady(int rate) {
        long pauseNanos = Duration.ofSeconds(1).toNanos() / rate;
        return (number, start) -> {
            long due = start + number * pauseNanos;
            for (long wait = due - System.nanoTime(); wait > 0; wait = due - System.nanoTime()) {
                LockSupport.parkNanos(wait);
            }
            return due;
        };
    }

    /** As fast as they are answered, so many at a time. */
    static Pace eager(int atATime) {
        Semaphore free = new Semaphore(atATime);
        return new Pace() {
            @Override
            public long await(int number, long start) {
                free.acquireUninterruptibly();
                return System.nanoTime();
            }

            @Override
            public void answered() {
                free.release();
            }
        };
    }
}
