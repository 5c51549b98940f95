package dev.copydesk.report.access.session;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.copydesk.report.access.AccessConfig;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Locale;

/**
 * Slows down who guesses passwords: after some wrong ones, further ones are not even looked at for a while. It counts by
 * name and address together, by address and by name, in bounded memory and for this replica alone.
 */
@ApplicationScoped
public class SignInThrottle {
    private static final int MAX_KEYS = 20_000;

    private final AccessConfig.SignIn limits;
    private final Cache<String, Integer> failures;

    SignInThrottle(AccessConfig config) {
        limits = config.signIn();
        failures = Caffeine.newBuilder()
                .maximumSize(MAX_KEYS)
                .expireAfterWrite(limits.rest())
                .build();
    }

    /** How long sign-in rests after too many wrong passwords. */
    public Duration rest() {
        return limits.rest();
    }

    /** Whether this try is one too many. */
    public boolean refuses(String name, String address) {
        return count(both(name, address)) >= limits.triesForNameAndAddress()
                || count(address(address)) >= limits.triesForAddress()
                || count(name(name)) >= limits.triesForName();
    }

    public void failed(String name, String address) {
        add(both(name, address));
        add(address(address));
        add(name(name));
    }

    public void succeeded(String name, String address) {
        failures.invalidate(both(name, address));
    }

    private int count(String key) {
        Integer count = failures.getIfPresent(key);
        return count == null ? 0 : count;
    }

    private void add(String key) {
        failures.asMap().merge(key, 1, Integer::sum);
    }

    private static String both(String name, String address) {
        return "b" + address + " " + shortened(name);
    }

    private static String address(String address) {
        return "a" + address;
    }

    private static String name(String name) {
        return "n" + shortened(name);
    }

    private static String shortened(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.length() > 100 ? lower.substring(0, 100) : lower;
    }
}
