package dev.copydesk.ingest.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what shape a source pushes its articles, and so which adapter reads them. */
public enum SourceKind {
    /** Our own JSON over {@code POST /api/v1/articles}, with a bearer token. */
    GENERIC,
    /** Superdesk's HTTP push of ninjs. */
    SUPERDESK,
    /** Ghost since July 2024, whose signature holds the time. */
    GHOST,
    /** Ghost before that, whose signature is over the body alone: a push that someone caught can be sent again. */
    GHOST_LEGACY,
    /** The WordPress plugin WP Webhooks. */
    WP_WEBHOOKS,
    /** The webhooks of WordPress.com: form fields, and a token in the URL instead of a signature. */
    WORDPRESS_COM,
    /** Our own JSON, signed as Standard Webhooks 1.0 has it. */
    STANDARD_WEBHOOKS,
    /** ninjs 3 of the IPTC. */
    NINJS3,
    /** Arc XP: its events of ANS stories, passed on by a handler that signs as Standard Webhooks has it. */
    ARC_XP;

    /** The kind as it is written in the configuration: lower case, hyphens between words. */
    public String configured() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether such a source pushes to {@code /webhooks/<source>}, and proves itself with a secret. */
    public boolean isWebhook() {
        return this != GENERIC;
    }

    /** The kind of that configured name. */
    static Optional<SourceKind> ofConfigured(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.configured().equals(name))
                .findFirst();
    }

    /** All names that the configuration may use, for a message to the operator. */
    static String allConfigured() {
        return Arrays.stream(values()).map(SourceKind::configured).collect(Collectors.joining(", "));
    }
}
