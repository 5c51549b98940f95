package dev.copydesk.standalone.push;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the senders do; ingest-service verifies with code of its own, so that a mistake in one shows against the other. */
final class Signature {
    private static final String KEY_PREFIX = "whsec_";

    private Signature() {}

    /** Hexadecimal HMAC-SHA1, as Superdesk has it. */
    static String sha1Hex(String secret, byte[] body) {
        return HexFormat.of().formatHex(mac("HmacSHA1", bytes(secret), body));
    }

    /** Hexadecimal HMAC-SHA256 over the parts, one after the other, as Ghost has it. */
    static String sha256Hex(String secret, byte[]... parts) {
        return HexFormat.of().formatHex(mac("HmacSHA256", bytes(secret), parts));
    }

    /** HMAC-SHA256 in base64, as WP Webhooks has it. */
    static String sha256Base64(String secret, byte[] body) {
        return Base64.getEncoder().encodeToString(mac("HmacSHA256", bytes(secret), body));
    }

    /**
     * The signature of Standard Webhooks 1.0.
     *
     * @param secret base64, mostly after {@code whsec_}
     * @param timestamp in seconds
     * @throws IllegalArgumentException when the secret is no base64
     */
    static String standard(String secret, String id, long timestamp, byte[] body) {
        byte[] key = Base64.getDecoder()
                .decode(secret.startsWith(KEY_PREFIX) ? secret.substring(KEY_PREFIX.length()) : secret);
        return "v1,"
                + Base64.getEncoder().encodeToString(mac("HmacSHA256", key, bytes(id + "." + timestamp + "."), body));
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] mac(String algorithm, byte[] key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key, algorithm));
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        }
    }
}
