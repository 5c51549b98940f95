package dev.copydesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.UnreadableMessageException;
import dev.copydesk.contracts.article.SubmittedArticle;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.event.Shutdown;
import java.net.ConnectException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.errors.TimeoutException;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.junit.jupiter.api.Test;

class DeliveryTest {
    private static final Backoff SHORT = new Backoff(Duration.ofMillis(1), Duration.ofMillis(2));
    private static final Backoff LONG = new Backoff(Duration.ofMinutes(5), Duration.ofMinutes(5));

    private final SimpleMeterRegistry metrics = new SimpleMeterRegistry();
    private final Outcome outcome = new Outcome();

    @Test
    void aMessageIsAcknowledgedAfterItsWork() {
        deliver();

        assertThat(outcome.acknowledged).isTrue();
        assertThat(outcome.buriedFor).isNull();
    }

    @Test
    void aMessageWaitsForTheDatabaseForAsLongAsItTakes() {
        SQLException away = new SQLException("connection refused", "08001", new ConnectException());
        SQLException noConnection = new SQLException("no connection within 5 s");
        SQLException shutDown = new SQLException("terminating connection", "57P01");

        deliver(away, away, noConnection, noConnection, new IllegalStateException(shutDown), away, away);

        assertThat(outcome.acknowledged).isTrue();
    }

    @Test
    void aMessageWaitsWhileTheDatabaseRefusesTheService() {
        SQLException wrongPassword = new SQLException("password authentication failed", "28P01");
        SQLException noDatabase = new SQLException("database does not exist", "3D000");

        deliver(wrongPassword, wrongPassword, wrongPassword, noDatabase, noDatabase, noDatabase);

        assertThat(outcome.acknowledged).isTrue();
    }

    @Test
    void aMessageWaitsUntilTheServiceHasWhatItNeeds() {
        AtomicInteger looks = new AtomicInteger();
        Runnable ready = () -> {
            if (looks.incrementAndGet() < 6) {
                throw new IllegalStateException(new SQLException("away", "08001"));
            }
        };

        new Delivery(metrics, ready, SHORT, SHORT)
                .handle(outcome.message(), payload -> assertThat(looks).hasValue(6))
                .await()
                .atMost(Duration.ofSeconds(10));

        assertThat(outcome.acknowledged).isTrue();
    }

    @Test
    void aMessageWaitsForTheBroker() {
        deliver(new TimeoutException("120000 ms has passed since batch creation"));

        assertThat(outcome.acknowledged).isTrue();
    }

    @Test
    void aPassingFaultIsTriedAgain() {
        deliver(new IllegalStateException(), new SQLException("deadlock", "40P01"), new IllegalStateException());

        assertThat(outcome.acknowledged).isTrue();
    }

    @Test
    void aLastingFaultGoesToTheDeadLetterTopicWithItsCauseAndIsCounted() {
        IllegalStateException last = new IllegalStateException("the fourth");

        deliver(new IllegalStateException(), new IllegalStateException(), new IllegalStateException(), last);

        assertThat(outcome.acknowledged).isFalse();
        assertThat(outcome.buriedFor).isSameAs(last);
        assertThat(metrics.counter("copydesk.dead.letters", "topic", "unknown").count())
                .isEqualTo(1);
    }

    @Test
    void anUnreadableMessageIsNotTriedAgain() {
        UnreadableMessageException unreadable =
                new UnreadableMessageException(SubmittedArticle.class, new IllegalArgumentException());

        deliver(unreadable, new IllegalStateException("a second try"));

        assertThat(outcome.buriedFor).isSameAs(unreadable);
    }

    @Test
    void anOutageDoesNotUseUpTheTriesForOtherFaults() {
        SQLException away = new SQLException("gone", "08006");

        deliver(new IllegalStateException(), away, away, away, away, new IllegalStateException());

        assertThat(outcome.acknowledged).isTrue();
    }

    @Test
    void aMessageThatTheDeadLetterTopicRefusesIsOfferedAgain() {
        outcome.refusals = 2;

        deliver(new UnreadableMessageException(SubmittedArticle.class, new IllegalArgumentException()));

        assertThat(outcome.buriedFor).isNotNull();
    }

    @Test
    void aMessageThatWaitsWhenTheServiceStopsIsLeftForTheNextStart() {
        Delivery delivery = new Delivery(metrics, () -> {}, LONG, LONG);

        delivery.handle(outcome.message(), payload -> {
            delivery.stop(new Shutdown());
            throw new SQLException("gone", "08006");
        });

        assertThat(outcome.acknowledged).isFalse();
        assertThat(outcome.buriedFor).isNull();
    }

    private void deliver(Exception... failures) {
        Queue<Exception> ahead = new ArrayDeque<>(List.of(failures));
        new Delivery(metrics, () -> {}, SHORT, SHORT)
                .handle(outcome.message(), payload -> {
                    if (!ahead.isEmpty()) {
                        throw ahead.remove();
                    }
                })
                .await()
                .atMost(Duration.ofSeconds(10));
    }

    private static final class Outcome {
        private boolean acknowledged;
        private Throwable buriedFor;
        private int refusals;

        Message<byte[]> message() {
            return Message.of(new byte[0], this::acknowledge, this::bury);
        }

        private CompletionStage<Void> acknowledge() {
            acknowledged = true;
            return CompletableFuture.completedFuture(null);
        }

        private CompletionStage<Void> bury(Throwable reason) {
            if (refusals > 0) {
                refusals--;
                return CompletableFuture.failedFuture(new TimeoutException("not yet"));
            }
            buriedFor = reason;
            return CompletableFuture.completedFuture(null);
        }
    }
}
