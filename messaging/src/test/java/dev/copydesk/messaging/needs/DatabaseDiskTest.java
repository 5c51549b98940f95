package dev.copydesk.messaging.needs;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class DatabaseDiskTest {
    /** What the database answers to whatever it is asked for; null while it does as it is told. */
    private SQLException answer;

    private final DatabaseDisk disk = new DatabaseDisk(part(DataSource.class));

    @Test
    void aFullDiskIsToldOfUntilThereIsRoom() {
        assertThat(disk.full()).isEmpty();

        answer = new SQLException("could not write to file: No space left on device", "53100");
        assertThat(disk.full())
                .hasValueSatisfying(words ->
                        assertThat(words).startsWith("its disk is full:").contains("No space left"));

        answer = null;
        assertThat(disk.full()).isEmpty();
    }

    @Test
    void whileTheDatabaseIsAwayWhatWasFoundLastHolds() {
        answer = new SQLException("refused", "08001");
        assertThat(disk.full()).isEmpty();

        answer = new SQLException("No space left on device", "53100");
        disk.full();
        answer = new SQLException("refused", "08001");
        assertThat(disk.full()).isPresent();
    }

    /** A database's part that gives the next one. */
    private <T> T part(Class<T> type) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (itself, method, given) -> {
                    if (answer != null && !method.getName().matches("close|rollback")) {
                        throw answer;
                    }
                    return switch (method.getName()) {
                        case "getConnection" -> part(Connection.class);
                        case "createStatement" -> part(Statement.class);
                        case "execute" -> true;
                        default -> null;
                    };
                }));
    }
}
