package dev.copydesk.report.access.session;

import dev.copydesk.report.access.AccessConfig;
import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What sessions are kept under: without it nobody can make a session in the database, and another one ends them all. It stops
 * a start in production without one: each replica would make up its own.
 */
@ApplicationScoped
public class SessionKey {
    private static final int SHORTEST = 16;
    private static final String ALGORITHM = "HmacSHA256";

    private final boolean given;
    private final SecretKeySpec key;

    SessionKey(AccessConfig config) {
        byte[] configured = config.session().key().orElse("").getBytes(StandardCharsets.UTF_8);
        given = configured.length >= SHORTEST;
        key = new SecretKeySpec(given ? configured : madeUp(), ALGORITHM);
    }

    private static byte[] madeUp() {
        byte[] bytes = new byte[SHORTEST];
        new SecureRandom().nextBytes(bytes);
        return bytes;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        if (!given && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new ConfigurationException("Set COPYDESK_SESSION_KEY to a secret of at least " + SHORTEST
                    + " characters, the same for every replica");
        }
    }

    /** What is kept of a session's token. */
    String digest(String token) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(mac.doFinal(token.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JVM has " + ALGORITHM, e);
        }
    }
}
