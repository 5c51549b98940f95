package dev.copydesk.messaging.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class CausesTest {
    @Test
    void theDatabasesOwnWordsTellMoreThanThoseAroundThem() {
        SQLException refused = new SQLException("FATAL: password authentication failed for user \"rules\"", "28P01");
        Exception failure = new IllegalStateException("Unable to obtain a connection", new SQLException(refused));

        assertThat(Causes.inOneLine(failure)).isEqualTo("FATAL: password authentication failed for user \"rules\"");
    }

    @Test
    void anythingElseSpeaksForItself() {
        assertThat(Causes.inOneLine(new IllegalStateException("no\n way", new IOException("deeper"))))
                .isEqualTo("no way");
        assertThat(Causes.inOneLine(new IllegalStateException())).isEqualTo("IllegalStateException");
    }
}
