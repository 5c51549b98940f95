package dev.copydesk.ingest.messaging;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Messages with a key: an article's id, so that its revisions stay in order, or a source's. */
final class Keyed {
    private Keyed() {}

    static Message<byte[]> message(String key, byte[] payload) {
        return Message.of(
                payload,
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(key)
                        .build()));
    }
}
