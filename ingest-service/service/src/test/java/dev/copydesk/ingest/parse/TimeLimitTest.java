package dev.copydesk.ingest.parse;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class TimeLimitTest {
    private final TimeLimit timeLimit = new TimeLimit(new ParseConfiguration() {
        @Override
        public Duration timeLimit() {
            return Duration.ofMillis(100);
        }

        @Override
        public int stuckLimit() {
            return 1;
        }
    });

    @Test
    void aReadingThatEndsInTimeGivesItsResult() throws Exception {
        assertThat(timeLimit.within(() -> "facts")).hasValue("facts");
    }

    @Test
    void whatTheReadingThrowsIsThrown() {
        assertThatThrownBy(() -> timeLimit.within(() -> {
                    throw new IllegalArgumentException("no copy");
                }))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("no copy");
    }

    @Test
    void aReadingThatTakesTooLongIsLeftBehindAndCountedUntilItEnds() throws Exception {
        CountDownLatch end = new CountDownLatch(1);

        assertThat(timeLimit.within(() -> deafUntil(end))).isEmpty();

        assertThat(timeLimit.stuck()).isEqualTo(1);
        end.countDown();
        await().until(() -> timeLimit.stuck() == 0);
    }

    private static String deafUntil(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "late";
            } catch (InterruptedException e) {
                Thread.interrupted();
            }
        }
    }
}
