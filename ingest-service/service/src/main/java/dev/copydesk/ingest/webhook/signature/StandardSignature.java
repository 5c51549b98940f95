package dev.copydesk.ingest.webhook.signature;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The signature of Standard Webhooks 1.0: {@code webhook-id}, {@code webhook-timestamp} in seconds, and
 * {@code webhook-signature} with one or more {@code v1,<base64>} over {@code id.timestamp.body}, separated by spaces.
 */
public final class StandardSignature {
    public static final String ID = "webhook-id";
    public static final String TIMESTAMP = "webhook-timestamp";
    public static final String SIGNATURE = "webhook-signature";

    /** As Standard Webhooks asks of a key, in bytes. */
    private static final int SHORTEST_KEY = 24;

    private static final int LONGEST_KEY = 64;

    private static final String KEY_PREFIX = "whsec_";
    private static final String VERSION = "v1,";

    private StandardSignature() {}

    /**
     * Verifies it, and the signed time.
     *
     * @return a proof of the delivery, whose id is the sender's
     * @throws dev.copydesk.ingest.problem.ProblemException (401) when it is missing, wrong, or of another time
     */
    public static Proof verify(WebhookRequest request, List<Secret> secrets, Clock clock) {
        String id = request.header(ID).orElseThrow(() -> Refusals.missing(ID));
        String timestamp = request.header(TIMESTAMP).orElseThrow(() -> Refusals.missing(TIMESTAMP));
        String signatures = request.header(SIGNATURE).orElseThrow(() -> Refusals.missing(SIGNATURE));
        List<byte[]> keys = secrets.stream()
                .map(StandardSignature::key)
                .flatMap(Optional::stream)
                .toList();
        byte[] signed = (id + "." + timestamp + ".").getBytes(UTF_8);
        boolean matches = false;
        for (String signature : signatures.split(" ", 20)) {
            if (signature.startsWith(VERSION)) {
                matches |= Hmac.SHA256.matches(code(signature), keys, signed, request.body());
            }
        }
        if (!matches) {
            throw Refusals.wrong(SIGNATURE);
        }
        SignedTime.check(time(timestamp), clock);
        return Proof.ofDelivery(id);
    }

    /** The key that a secret stands for: base64, mostly after {@code whsec_}; empty where it is not of that form. */
    public static Optional<byte[]> key(Secret secret) {
        String text = secret.text();
        try {
            return Optional.of(Base64.getDecoder()
                    .decode(text.startsWith(KEY_PREFIX) ? text.substring(KEY_PREFIX.length()) : text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Why a secret can't be a key: the end of a sentence that begins with its name; empty when it can. */
    public static Optional<String> faultOf(Secret secret) {
        boolean good = key(secret)
                .filter(key -> key.length >= SHORTEST_KEY && key.length <= LONGEST_KEY)
                .isPresent();
        return good
                ? Optional.empty()
                : Optional.of("has one that is not whsec_ and the base64 of " + SHORTEST_KEY + " to " + LONGEST_KEY
                        + " bytes");
    }

    private static byte[] code(String signature) {
        try {
            return Base64.getDecoder().decode(signature.substring(VERSION.length()));
        } catch (IllegalArgumentException e) {
            throw Refusals.malformed(SIGNATURE, "v1,<base64>");
        }
    }

    private static Instant time(String timestamp) {
        try {
            return Instant.ofEpochSecond(Long.parseLong(timestamp));
        } catch (NumberFormatException | DateTimeException e) {
            throw Refusals.malformed(TIMESTAMP, "<seconds since 1970>");
        }
    }
}
