package dev.copydesk.messaging;

import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Where a message stands in its topic, for logs and metrics; its content has no place there. */
record Origin(String topic, int partition, long offset) {
    private static final Origin UNKNOWN = new Origin("unknown", -1, -1);

    static Origin of(Message<?> message) {
        return message.getMetadata(IncomingKafkaRecordMetadata.class)
                .map(kafka -> new Origin(kafka.getTopic(), kafka.getPartition(), kafka.getOffset()))
                .orElse(UNKNOWN);
    }

    @Override
    public String toString() {
        return "Message " + topic + "/" + partition + "@" + offset;
    }
}
