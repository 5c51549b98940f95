package dev.copydesk.messaging.needs;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Lets work that is due now and then wait while the service starts, stops, or can't use its database. */
@Singleton
public class DatabaseAway implements Scheduled.SkipPredicate {
    private final DatabaseWatch database;
    private final ApplicationNotRunning notRunning;

    DatabaseAway(DatabaseWatch database, ApplicationNotRunning notRunning) {
        this.database = database;
        this.notRunning = notRunning;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return notRunning.test(execution) || database.missing().isPresent();
    }
}
