package dev.copydesk.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {
    @TempDir
    Path folder;

    @Test
    void keptDataSurviveAStopAndAreWrittenThroughToTheDisk() throws Exception {
        try (EmbeddedDatabase database = kept()) {
            database.start();
            execute(database, "CREATE TABLE note (words text)");
            execute(database, "INSERT INTO note VALUES ('still here')");

            database.stop();
            database.start();

            assertThat(value(database, "SELECT words FROM note")).isEqualTo("still here");
            assertThat(value(database, "SHOW fsync")).isEqualTo("on");
            assertThat(value(database, "SHOW synchronous_commit")).isEqualTo("on");
        }
    }

    @Test
    void aServerLeftBehindByAKilledProcessIsStoppedAndItsDataKept() throws Exception {
        EmbeddedDatabase leftBehind = kept();
        leftBehind.start();
        execute(leftBehind, "CREATE TABLE note (words text)");
        ProcessHandle orphan = leftBehind.process().orElseThrow();
        // The library's lock belongs to the killed process and ends with it; here the process is this one.
        Files.delete(folder.resolve("postgresql/epg-lock"));

        try (EmbeddedDatabase next = kept()) {
            next.start();

            assertThat(orphan.isAlive()).isFalse();
            assertThat(value(next, "SELECT count(*) FROM note")).isEqualTo("0");
        }
    }

    @Test
    void aTemporaryDatabaseDoesNotWaitForTheDiskAndLeavesNothing() throws Exception {
        ProcessHandle process;
        try (EmbeddedDatabase database = EmbeddedDatabase.temporary()) {
            database.start();
            process = database.process().orElseThrow();

            assertThat(value(database, "SHOW fsync")).isEqualTo("off");
            assertThat(value(database, "SELECT lower('ÅÉ')")).isEqualTo("åé");
        }
        assertThat(process.isAlive()).isFalse();
    }

    private EmbeddedDatabase kept() {
        return EmbeddedDatabase.keptIn(folder.resolve("postgresql"), 0, folder.resolve("postgresql.log"));
    }

    private static void execute(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String value(EmbeddedDatabase database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), EmbeddedDatabase.USER, EmbeddedDatabase.USER);
    }
}
