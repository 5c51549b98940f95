package dev.copydesk.ingest.webhook.signature;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Message authentication codes (RFC 2104). */
public enum Hmac {
    SHA1("HmacSHA1"),
    SHA256("HmacSHA256");

    private final String algorithm;

    Hmac(String algorithm) {
        this.algorithm = algorithm;
    }

    /** The code over the parts, one after the other. */
    public byte[] of(byte[] key, byte[]... parts) {
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

    /** Whether any of the keys makes that code; takes the same time whichever it is, and if it is none. */
    public boolean matches(byte[] code, List<byte[]> keys, byte[]... parts) {
        boolean matches = false;
        for (byte[] key : keys) {
            matches |= MessageDigest.isEqual(of(key, parts), code);
        }
        return matches;
    }
}
