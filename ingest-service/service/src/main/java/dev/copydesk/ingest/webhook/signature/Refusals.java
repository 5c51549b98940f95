package dev.copydesk.ingest.webhook.signature;

import static java.time.temporal.ChronoUnit.SECONDS;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import java.time.Instant;

/** Why a request is not taken for one of its source. None of them holds what was sent. */
public final class Refusals {
    private Refusals() {}

    /** It has no signature at all. */
    public static ProblemException missing(String header) {
        return unproven("The header " + header + " is missing: set the source's secret in the sender.");
    }

    /** It has something else where the signature should be. */
    public static ProblemException malformed(String header, String form) {
        return unproven("The header " + header + " is not of the form " + form + ".");
    }

    /** No secret makes that signature. */
    public static ProblemException wrong(String header) {
        return unproven("The signature in " + header
                + " is not that of this body with a secret of the source: compare the secret on both sides, and see that"
                + " nothing on the way changes the body.");
    }

    /** It was signed at another time. */
    static ProblemException untimely(Instant signed, Instant now) {
        return ProblemException.of(
                ProblemType.UNTIMELY,
                "The request was signed at %s, and here it is %s; %d minutes are allowed. Set the clock that is wrong, or it is a replay."
                        .formatted(
                                signed.truncatedTo(SECONDS),
                                now.truncatedTo(SECONDS),
                                SignedTime.TOLERANCE.toMinutes()));
    }

    /** It is not proven, for that reason. */
    public static ProblemException unproven(String detail) {
        return ProblemException.of(ProblemType.UNPROVEN, detail);
    }
}
