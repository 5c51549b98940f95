package dev.copydesk.messaging.needs;

import dev.copydesk.messaging.schema.Causes;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import javax.sql.DataSource;
import org.jboss.logging.Logger;

/** Finds out whether the database has room left: one that has none still answers, reads, and takes what fits into the gaps. */
final class DatabaseDisk {
    private static final Logger LOG = Logger.getLogger(DatabaseDisk.class);

    /** PostgreSQL's state where a disk took no more. */
    private static final String DISK_FULL = "53100";

    private static final String LITTLE_MEMORY = "set local work_mem = '64kB'";

    /**
     * So many rows that the server lays them into a temporary file of a megabyte, on the disk of the database's tables. It is gone
     * with the answer, and neither a table nor the write-ahead log has a trace of it.
     */
    private static final String WRITE = "select count(*) from generate_series(1, 40000)";

    private static final int SECONDS_TO_ANSWER = 5;

    private final DataSource database;

    /** What the last attempt found. */
    private Optional<String> found = Optional.empty();

    DatabaseDisk(DataSource database) {
        this.database = database;
    }

    /**
     * Lets the database write a little.
     *
     * @return what it said where its disk is full. While it is away, what was found last: nothing can be written then, and
     *     {@link DatabaseWatch} tells of it
     */
    Optional<String> full() {
        try {
            write();
            found = Optional.empty();
        } catch (SQLException e) {
            if (DISK_FULL.equals(e.getSQLState())) {
                found = Optional.of("its disk is full: " + Causes.inOneLine(e));
            } else {
                LOG.debugf(e, "The database: no attempt to write");
            }
        }
        return found;
    }

    private void write() throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.setAutoCommit(false);
            try (Statement statement = connection.createStatement()) {
                statement.setQueryTimeout(SECONDS_TO_ANSWER);
                statement.execute(LITTLE_MEMORY);
                statement.execute(WRITE);
            } finally {
                connection.rollback();
            }
        }
    }
}
