package dev.copydesk.messaging.needs;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.ScheduledExecution;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DatabaseAwayTest {
    @Test
    void workIsDoneWhereTheServiceRunsAndItsDatabaseIsThere() {
        assertThat(waits(true, Optional.empty())).isFalse();
    }

    @Test
    void workWaitsForTheDatabaseAndForTheStartsEnd() {
        assertThat(waits(true, Optional.of("refused"))).isTrue();
        assertThat(waits(false, Optional.empty())).isTrue();
    }

    private static boolean waits(boolean running, Optional<String> missing) {
        DatabaseWatch database = new DatabaseWatch(null, null) {
            @Override
            public Optional<String> missing() {
                return missing;
            }
        };
        ApplicationNotRunning notRunning = new ApplicationNotRunning() {
            @Override
            public boolean test(ScheduledExecution execution) {
                return !running;
            }
        };
        return new DatabaseAway(database, notRunning).test(null);
    }
}
