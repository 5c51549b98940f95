package dev.copydesk.messaging.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class WatchTest {
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** What the looks find; each waits for its answer. */
    private final BlockingQueue<Optional<String>> found = new SynchronousQueue<>();

    private final Watch watch = new Watch("The test", this::look, Duration.ofMillis(1));

    @AfterEach
    void stop() {
        watch.stop();
    }

    @Test
    void beforeTheFirstLookNothingIsKnownToBeThere() {
        assertThat(watch.missing()).contains("not looked at yet");
    }

    @Test
    void whatIsMissingIsNamedUntilItIsThere() throws Exception {
        watch.start();
        find(Optional.of("no answer"));
        watch.awaitFirstLook(PATIENCE);
        assertThat(watch.missing()).contains("no answer");

        find(Optional.empty());
        // The look after that one has begun, so its answer is known.
        find(Optional.empty());
        assertThat(watch.missing()).isEmpty();
    }

    @Test
    void aLookThatFailsNamesItsFailure() {
        Watch failing = new Watch(
                "The test",
                () -> {
                    throw new IllegalStateException("broken\n  in two lines");
                },
                Duration.ofMinutes(1));
        failing.start();
        failing.awaitFirstLook(PATIENCE);

        assertThat(failing.missing()).contains("broken in two lines");
        failing.stop();
    }

    @Test
    void aLookThatEndsInAnErrorIsNotTheLast() throws Exception {
        AtomicInteger looks = new AtomicInteger();
        Watch failing = new Watch(
                "The test",
                () -> {
                    if (looks.incrementAndGet() == 1) {
                        throw new NoClassDefFoundError("a class that is not there");
                    }
                    return look();
                },
                Duration.ofMinutes(1));
        failing.start();
        failing.awaitFirstLook(PATIENCE);
        assertThat(failing.missing()).contains("a class that is not there");

        find(Optional.of("no answer"));
        failing.stop();
    }

    @Test
    void whenTheServiceStopsWhatItNeededCountsAsMissing() throws Exception {
        watch.start();
        find(Optional.empty());
        watch.stop();

        assertThat(watch.missing()).contains("the service stops");
    }

    private void find(Optional<String> answer) throws InterruptedException {
        assertThat(found.offer(answer, PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    private Optional<String> look() {
        try {
            return found.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
