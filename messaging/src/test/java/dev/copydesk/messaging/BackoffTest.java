package dev.copydesk.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class BackoffTest {
    private static final Backoff BACKOFF = new Backoff(Duration.ofSeconds(5), Duration.ofHours(6));

    @Test
    void aPauseDoublesWithEachFailure() {
        assertThat(BACKOFF.after(1)).isEqualTo(Duration.ofSeconds(5));
        assertThat(BACKOFF.after(2)).isEqualTo(Duration.ofSeconds(10));
        assertThat(BACKOFF.after(4)).isEqualTo(Duration.ofSeconds(40));
    }

    @Test
    void howeverManyTriesFailNoPauseIsLongerThanTheLongest() {
        assertThat(BACKOFF.after(16)).isEqualTo(Duration.ofHours(6));
        assertThat(BACKOFF.after(Integer.MAX_VALUE)).isEqualTo(Duration.ofHours(6));
    }
}
