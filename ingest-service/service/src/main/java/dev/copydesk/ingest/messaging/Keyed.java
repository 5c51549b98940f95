package dev.copydesk.ingest.messaging;

import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Messages with the article's id as their key, so that its revisions stay in order. */
final class Keyed {
    private Keyed() {}

    static Message<byte[]> message(String articleId, byte[] payload) {
        return Message.of(
                payload,
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withKey(articleId)
                        .build()));
    }
}
