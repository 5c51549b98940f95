package dev.copydesk.report.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.messaging.Outages;
import dev.copydesk.report.deadletter.DeadLetter;
import dev.copydesk.report.deadletter.ReplayTopic;
import dev.copydesk.report.problem.UnavailableException;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;
import org.jboss.logging.Logger;

/** Sends dead letters again, each with the headers that its message had, so that its trace goes on. */
@ApplicationScoped
class ReplaySender implements ReplayTopic {
    static final String CHANNEL = "replays";

    private static final Logger LOG = Logger.getLogger(ReplaySender.class);

    /** What the names of the headers begin with that the Kafka connector added to the message when it failed. */
    private static final String OF_THE_FAILURE = "dead-letter-";

    /** Longer than the producer tries (delivery.timeout.ms), so that what was given up is not sent later. */
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final MutinyEmitter<byte[]> emitter;

    ReplaySender(@Channel(CHANNEL) MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void send(DeadLetter letter) {
        try {
            emitter.sendMessage(message(letter)).await().atMost(PATIENCE);
        } catch (RuntimeException e) {
            if (!(e instanceof TimeoutException) && Outages.behind(e).isEmpty()) {
                throw e;
            }
            LOG.warnf("Dead letter %s could not be sent to %s: %s", letter.id(), letter.failedTopic(), e);
            throw new UnavailableException(
                    "Kafka did not take the message; the dead letter still waits. Try again soon.", e);
        }
    }

    private static Message<byte[]> message(DeadLetter letter) {
        return Message.of(
                letter.payload(),
                Metadata.of(OutgoingKafkaRecordMetadata.<String>builder()
                        .withTopic(letter.failedTopic())
                        .withKey(letter.articleId())
                        .withHeaders(headers(letter))
                        .build()));
    }

    private static Headers headers(DeadLetter letter) {
        Headers headers = new RecordHeaders();
        letter.headers().forEach((name, value) -> {
            if (!name.startsWith(OF_THE_FAILURE)) {
                headers.add(name, value.getBytes(UTF_8));
            }
        });
        return headers;
    }
}
