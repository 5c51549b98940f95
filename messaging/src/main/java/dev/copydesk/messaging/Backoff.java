package dev.copydesk.messaging;

import java.time.Duration;

/**
 * Pauses between tries that double with each failure in a row.
 *
 * @param first after one failure
 * @param longest no pause is longer
 */
public record Backoff(Duration first, Duration longest) {
    private static final int MOST_DOUBLINGS = 30;

    /**
     * How long to wait before the next try.
     *
     * @param failures how many tries have failed so far, at least one
     */
    public Duration after(int failures) {
        Duration pause = first.multipliedBy(1L << Math.min(failures - 1, MOST_DOUBLINGS));
        return pause.compareTo(longest) > 0 ? longest : pause;
    }
}
