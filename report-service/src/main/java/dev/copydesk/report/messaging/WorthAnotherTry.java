package dev.copydesk.report.messaging;

import dev.copydesk.contracts.UnreadableMessageException;
import dev.copydesk.report.database.DatabaseAway;
import java.util.function.Predicate;

/**
 * Whether a few more tries may help: not where the message itself can't be read, and not where the database is away, which
 * the consumer waits for without counting.
 */
public class WorthAnotherTry implements Predicate<Throwable> {
    private final DatabaseAway databaseAway = new DatabaseAway();

    @Override
    public boolean test(Throwable fault) {
        return !(fault instanceof UnreadableMessageException) && !databaseAway.test(fault);
    }
}
