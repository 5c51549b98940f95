package dev.copydesk.report.deadletter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.copydesk.report.encoding.StorableText;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeParseException;

/**
 * What can still be made out of the payload of a message that could not be handled. All three kinds of message carry the
 * article's header in the same place; where the payload is broken every component is null.
 */
record FailedMessage(Long revision, String headline, String outlet, String url, Instant embargoedUntil) {
    private static final FailedMessage UNREADABLE = new FailedMessage(null, null, null, null, null);
    private static final JsonMapper JSON = new JsonMapper();
    private static final int FIELD_LIMIT = 300;

    static FailedMessage of(byte[] payload) {
        if (payload == null) {
            return UNREADABLE;
        }
        try {
            JsonNode header = JSON.readTree(payload).path("header");
            JsonNode revision = header.path("revision");
            return new FailedMessage(
                    revision.canConvertToLong() ? revision.longValue() : null,
                    field(header, "headline"),
                    field(header, "outlet"),
                    field(header, "url"),
                    time(header, "embargoedUntil"));
        } catch (IOException e) {
            return UNREADABLE;
        }
    }

    private static Instant time(JsonNode header, String name) {
        try {
            return header.has(name) ? Instant.parse(header.path(name).asText()) : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    private static String field(JsonNode header, String name) {
        return StorableText.of(header.path(name).textValue(), FIELD_LIMIT);
    }
}
