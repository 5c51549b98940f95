package dev.copydesk.report.messaging;

import dev.copydesk.report.database.DatabaseAway;
import io.smallrye.faulttolerance.api.ExponentialBackoff;
import io.smallrye.faulttolerance.api.RetryWhen;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/**
 * Takes the verdicts in order. While the database is away the message waits, however long; one that can't be stored for
 * another reason goes to the dead-letter topic, and the next one is taken.
 */
@ApplicationScoped
public class VerdictConsumer {
    static final String CHANNEL = "checked";

    private final VerdictIntake intake;

    VerdictConsumer(VerdictIntake intake) {
        this.intake = intake;
    }

    @Incoming(CHANNEL)
    @Blocking
    @Retry(maxRetries = -1, delay = 500, jitter = 100, maxDuration = 0)
    @ExponentialBackoff(maxDelay = 10_000)
    @RetryWhen(exception = DatabaseAway.class)
    public void take(ConsumerRecord<String, byte[]> message) {
        intake.take(message.value());
    }
}
