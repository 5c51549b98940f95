package dev.copydesk.report.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.Topics;
import dev.copydesk.messaging.Delivery;
import dev.copydesk.report.deadletter.DeadLetter;
import dev.copydesk.report.deadletter.DeadLetters;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.api.IncomingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.jboss.logging.Logger;

/** Takes what the three services gave up on; each of them has counted its own in {@code copydesk.dead.letters}. */
@ApplicationScoped
public class DeadLetterConsumer {
    static final String CHANNEL = "dead-letters";

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);

    /** Written by the Kafka connector: the message of the exception. */
    private static final String REASON = "dead-letter-reason";

    private final Delivery delivery;
    private final DeadLetters letters;

    DeadLetterConsumer(Delivery delivery, DeadLetters letters) {
        this.delivery = delivery;
        this.letters = letters;
    }

    @Incoming(CHANNEL)
    @Blocking
    Uni<Void> consume(Message<byte[]> message) {
        IncomingKafkaRecordMetadata<?, ?> origin = message.getMetadata(IncomingKafkaRecordMetadata.class)
                .orElseThrow(() -> new IllegalStateException("A message without its place in a topic"));
        return delivery.handle(message, payload -> keep(received(origin, payload)));
    }

    private void keep(DeadLetters.Received received) {
        if (letters.keep(received)) {
            LOG.warnf(
                    "Article %s could not be handled from %s: %s",
                    received.articleId(), received.position().failedTopic(), received.reason());
        }
    }

    private static DeadLetters.Received received(IncomingKafkaRecordMetadata<?, ?> origin, byte[] payload) {
        Map<String, String> headers = headers(origin);
        String topic = origin.getTopic();
        return new DeadLetters.Received(
                new DeadLetter.Position(topic, origin.getPartition(), origin.getOffset(), failedTopic(topic)),
                origin.getTimestamp(),
                origin.getKey() instanceof String key && ArticleIds.isUsable(key) ? key : null,
                headers.getOrDefault(REASON, "No reason was given"),
                headers,
                payload);
    }

    private static String failedTopic(String topic) {
        return topic.endsWith(Topics.DEAD_LETTER_SUFFIX)
                ? topic.substring(0, topic.length() - Topics.DEAD_LETTER_SUFFIX.length())
                : topic;
    }

    private static Map<String, String> headers(IncomingKafkaRecordMetadata<?, ?> origin) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : origin.getHeaders()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return headers;
    }
}
