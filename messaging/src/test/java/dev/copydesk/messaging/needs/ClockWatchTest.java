package dev.copydesk.messaging.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private static final Instant HERE = Instant.parse("2026-03-04T08:30:00Z");
    private static final Duration TAKEN = Duration.ofSeconds(3);

    @Test
    void aLittleDifferenceIsNone() {
        assertThat(ClockWatch.difference(HERE, HERE.minus(ClockWatch.TOLERANCE), HERE.plus(TAKEN)))
                .isEmpty();
        assertThat(ClockWatch.difference(HERE, HERE.plus(TAKEN).plus(ClockWatch.TOLERANCE), HERE.plus(TAKEN)))
                .isEmpty();
    }

    @Test
    void tenMinutesAreNamedWithTheirSide() {
        Duration ten = Duration.ofMinutes(10);

        assertThat(ClockWatch.difference(HERE, HERE.minus(ten), HERE.plus(TAKEN)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("it is 10 minutes ahead of the database's"));
        assertThat(ClockWatch.difference(HERE, HERE.plus(TAKEN).plus(ten), HERE.plus(TAKEN)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("it is 10 minutes behind the database's"));
    }
}
