package dev.copydesk.ingest.webhook.signature;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Bounds how long a signed request is good, and with it how long one that was caught can be sent again. */
public final class SignedTime {
    /** How far the signed time may be from now, to either side. */
    public static final Duration TOLERANCE = Duration.ofMinutes(5);

    private SignedTime() {}

    /**
     * Checks a time that is known to be signed.
     *
     * @throws dev.copydesk.ingest.problem.ProblemException (401) when it is too far from now
     */
    public static void check(Instant signed, Clock clock) {
        Instant now = clock.instant();
        if (Duration.between(signed, now).abs().compareTo(TOLERANCE) > 0) {
            throw Refusals.untimely(signed, now);
        }
    }
}
