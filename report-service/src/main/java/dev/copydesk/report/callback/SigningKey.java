package dev.copydesk.report.callback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A key of Standard Webhooks 1.0. It shows nothing of itself. */
final class SigningKey {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String PREFIX = "whsec_";
    private static final int SHORTEST = 24;
    private static final int LONGEST = 64;

    private final SecretKeySpec key;

    private SigningKey(byte[] bytes) {
        key = new SecretKeySpec(bytes, ALGORITHM);
    }

    /** The key that a secret stands for; empty where it is not {@code whsec_} and the base64 of 24 to 64 bytes. */
    static Optional<SigningKey> of(String secret) {
        if (!secret.startsWith(PREFIX)) {
            return Optional.empty();
        }
        try {
            byte[] bytes = Base64.getDecoder().decode(secret.substring(PREFIX.length()));
            boolean good = bytes.length >= SHORTEST && bytes.length <= LONGEST;
            return good ? Optional.of(new SigningKey(bytes)) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The signature as it stands in its header.
     *
     * @param id of the message
     * @param seconds when it is sent, since 1970
     */
    String sign(String id, long seconds, byte[] body) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update((id + "." + seconds + ".").getBytes(UTF_8));
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(body));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }
}
