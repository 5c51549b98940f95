package dev.copydesk.report.access;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;

/**
 * Stops a start in production without a key for the sessions: each replica would make up its own, and every restart sign
 * everyone out.
 */
@ApplicationScoped
public class SessionKey {
    private static final int SHORTEST = 16;

    private final AccessConfig config;

    SessionKey(AccessConfig config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent event) {
        boolean isLongEnough =
                config.session().key().filter(key -> key.length() >= SHORTEST).isPresent();
        if (!isLongEnough && LaunchMode.current() == LaunchMode.NORMAL) {
            throw new ConfigurationException("Set COPYDESK_SESSION_KEY to a secret of at least " + SHORTEST
                    + " characters, the same for every replica");
        }
    }
}
