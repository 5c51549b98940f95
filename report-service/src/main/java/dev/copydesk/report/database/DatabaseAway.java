package dev.copydesk.report.database;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import java.util.function.Predicate;

/** Whether a fault says that the database can't be reached now, so that waiting helps and giving up would lose a message. */
public class DatabaseAway implements Predicate<Throwable> {
    /** Classes of SQLSTATE: connection exception, insufficient resources, operator intervention (shutdown, starting up). */
    private static final Set<String> AWAY = Set.of("08", "53", "57");

    private static final int MAX_DEPTH = 20;

    @Override
    public boolean test(Throwable fault) {
        Throwable cause = fault;
        for (int depth = 0; cause != null && depth < MAX_DEPTH; depth++) {
            if (cause instanceof SQLException sql && isAway(sql)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException fault) {
        if (fault instanceof SQLTransientConnectionException || fault instanceof SQLNonTransientConnectionException) {
            return true;
        }
        String state = fault.getSQLState();
        // The connection pool's own time-out carries no state.
        return state == null || (state.length() == 5 && AWAY.contains(state.substring(0, 2)));
    }
}
