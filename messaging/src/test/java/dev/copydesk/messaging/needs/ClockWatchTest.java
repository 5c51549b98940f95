package dev.copydesk.messaging.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
    private static final Instant HERE = Instant.parse("2026-03-04T08:30:00Z");
    private static final Duration TAKEN = Duration.ofSeconds(3);

    /** What time the database says it is; null while it is away. */
    private OffsetDateTime answer;

    @Test
    void aLittleDifferenceIsNone() {
        assertThat(ClockWatch.difference(HERE, HERE.minus(ClockWatch.TOLERANCE), HERE.plus(TAKEN)))
                .isEmpty();
        assertThat(ClockWatch.difference(HERE, HERE.plus(TAKEN).plus(ClockWatch.TOLERANCE), HERE.plus(TAKEN)))
                .isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayTheLastComparisonHolds() {
        ClockWatch watch = new ClockWatch(part(DataSource.class), new SimpleMeterRegistry());
        assertThat(watch.look()).isEmpty();

        answer = OffsetDateTime.now(ZoneOffset.UTC).minusMinutes(10);
        assertThat(watch.look()).isPresent();

        answer = null;
        assertThat(watch.look()).hasValueSatisfying(words -> assertThat(words).startsWith("it is 10 minutes ahead"));
    }

    @Test
    void tenMinutesAreNamedWithTheirSide() {
        Duration ten = Duration.ofMinutes(10);

        assertThat(ClockWatch.difference(HERE, HERE.minus(ten), HERE.plus(TAKEN)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("it is 10 minutes ahead of the database's"));
        assertThat(ClockWatch.difference(HERE, HERE.plus(TAKEN).plus(ten), HERE.plus(TAKEN)))
                .hasValueSatisfying(words -> assertThat(words).startsWith("it is 10 minutes behind the database's"));
    }

    /** A database's part that gives the next one, down to the answer. */
    private <T> T part(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (itself, method, given) -> {
                    if (answer == null) {
                        throw new SQLException("away");
                    }
                    return switch (method.getName()) {
                        case "getConnection" -> part(Connection.class);
                        case "createStatement" -> part(Statement.class);
                        case "executeQuery" -> part(ResultSet.class);
                        case "next" -> true;
                        case "getObject" -> answer;
                        default -> null;
                    };
                }));
    }
}
