package dev.copydesk.ingest.source;

import java.nio.charset.StandardCharsets;

/** What a source and this service share, and no one else knows. It has no {@code equals}, so that nobody compares it with that. */
public final class Secret {
    private final String value;

    /** A secret as it was agreed on. */
    public Secret(String value) {
        this.value = value;
    }

    /** As it was agreed on. */
    public String text() {
        return value;
    }

    /** Its characters in UTF-8. */
    public byte[] bytes() {
        return value.getBytes(StandardCharsets.UTF_8);
    }

    /** Without the secret. */
    @Override
    public String toString() {
        return "Secret";
    }
}
