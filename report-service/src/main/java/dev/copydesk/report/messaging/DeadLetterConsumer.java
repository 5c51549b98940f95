package dev.copydesk.report.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.contracts.Topics;
import dev.copydesk.report.database.DatabaseAway;
import dev.copydesk.report.deadletter.DeadLetter;
import dev.copydesk.report.deadletter.DeadLetters;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.jboss.logging.Logger;

/** Takes what the three services could not handle. */
@ApplicationScoped
public class DeadLetterConsumer {
    static final String CHANNEL = "dead-letters";
    static final String METRIC = "copydesk.dead.letters";

    private static final Logger LOG = Logger.getLogger(DeadLetterConsumer.class);
    private static final String REASON = "dead-letter-reason";

    private final DeadLetters letters;
    private final MeterRegistry metrics;

    DeadLetterConsumer(DeadLetters letters, MeterRegistry metrics) {
        this.letters = letters;
        this.metrics = metrics;
        // From the start, so that an alert can tell "none" from "not measured".
        List.of(Topics.SUBMITTED, Topics.PARSED, Topics.CHECKED)
                .forEach(topic -> metrics.counter(METRIC, "topic", topic));
    }

    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, delay = 500, jitter = 100, maxDuration = 0)
    @ExponentialBackoff(maxDelay = 10_000)
    @RetryWhen(exception = DatabaseAway.class)
    public void take(ConsumerRecord<String, byte[]> message) {
        String topic = failedTopic(message.topic());
        Map<String, String> headers = headers(message);
        String reason = headers.getOrDefault(REASON, "No reason was given");
        DeadLetters.Received received = new DeadLetters.Received(
                new DeadLetter.Position(message.topic(), message.partition(), message.offset(), topic),
                Instant.ofEpochMilli(message.timestamp()),
                ArticleIds.isUsable(message.key()) ? message.key() : null,
                reason,
                headers,
                message.value());
        if (letters.keep(received)) {
            metrics.counter(METRIC, "topic", topic).increment();
            LOG.warnf("Article %s could not be handled from %s: %s", received.articleId(), topic, reason);
        }
    }

    private static String failedTopic(String topic) {
        return topic.endsWith(Topics.DEAD_LETTER_SUFFIX)
                ? topic.substring(0, topic.length() - Topics.DEAD_LETTER_SUFFIX.length())
                : topic;
    }

    private static Map<String, String> headers(ConsumerRecord<String, byte[]> message) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (Header header : message.headers()) {
            headers.put(header.key(), header.value() == null ? "" : new String(header.value(), UTF_8));
        }
        return headers;
    }
}
