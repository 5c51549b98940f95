package dev.copydesk.contracts;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.Objects;

/**
 * Writes and reads the messages as JSON in UTF-8: times in ISO 8601, components that are null left out, unknown fields of
 * a later shape ignored.
 */
public final class MessageCodec {
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private static final ObjectWriter WRITER = MAPPER.writer();
    private static final ObjectReader READER = MAPPER.reader();

    private MessageCodec() {}

    /** The message as JSON. */
    public static byte[] write(Object message) {
        try {
            return WRITER.writeValueAsBytes(message);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(
                    "Not writable as a message: " + message.getClass().getSimpleName(), e);
        }
    }

    /**
     * The message that the JSON holds.
     *
     * @throws UnreadableMessageException when it is no JSON, or lacks what the record requires
     */
    public static <T> T read(byte[] json, Class<T> type) {
        try {
            return Objects.requireNonNull(READER.forType(type).readValue(json), "the message is null");
        } catch (IOException | RuntimeException e) {
            throw new UnreadableMessageException(type, e);
        }
    }
}
