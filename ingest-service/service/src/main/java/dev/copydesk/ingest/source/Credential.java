package dev.copydesk.ingest.source;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** A source's token, kept as its digest: all digests have one length, and a heap dump shows no secret. */
final class Credential {
    private final Source source;
    private final byte[] digest;

    Credential(Source source, String token) {
        this.source = source;
        this.digest = digest(token);
    }

    Source source() {
        return source;
    }

    /** Whether the digest is that of this token; takes the same time whatever the answer. */
    boolean matches(byte[] other) {
        return MessageDigest.isEqual(digest, other);
    }

    static byte[] digest(String token) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
