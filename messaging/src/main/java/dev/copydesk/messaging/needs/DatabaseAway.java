package dev.copydesk.messaging.needs;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.inject.Singleton;

/** Lets work that is due now and then wait while the service starts, stops, or can't use its database. */
@Singleton
public class DatabaseAway implements Scheduled.SkipPredicate {
    private final DatabaseWatch database;

    DatabaseAway(DatabaseWatch database) {
        this.database = database;
    }

    @Override
    public boolean test(ScheduledExecution execution) {
        return database.missing().isPresent();
    }
}
