package dev.copydesk.rules.memory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How many articles have a key that very many have. A few more or less change nothing about how rare it is, so what was found holds
 * for some minutes. Of other keys nothing is kept: the first articles on a story come within seconds, and each counts.
 */
final class CommonKeys {
    private static final Duration HOLDS = Duration.ofMinutes(5);

    /** They take 2 MB. */
    private static final int MOST = 10_000;

    private final Cache<KeyOnDay, Double> counts =
            Caffeine.newBuilder().maximumSize(MOST).expireAfterWrite(HOLDS).build();

    /** Copy that is sent in late is compared with that of its own time, when other keys were common. */
    private record KeyOnDay(String key, LocalDate day) {
        static KeyOnDay of(String key, Instant storyTime) {
            return new KeyOnDay(key, LocalDate.ofInstant(storyTime, ZoneOffset.UTC));
        }
    }

    /** How many articles have the key; empty unless that was learned lately. */
    Optional<Double> articles(String key, Instant storyTime) {
        return Optional.ofNullable(counts.getIfPresent(KeyOnDay.of(key, storyTime)));
    }

    void learn(String key, Instant storyTime, double articles) {
        counts.put(KeyOnDay.of(key, storyTime), articles);
    }
}
