package dev.copydesk.ingest.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** In what shape a source pushes its articles, and so which adapter reads them. */
public enum SourceKind {
    /** Our own JSON over {@code POST /api/v1/articles}, with a bearer token. */
    GENERIC;

    /** The kind as it is written in the configuration: lower case, hyphens between words. */
    public String configured() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
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
