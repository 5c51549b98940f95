package dev.copydesk.messaging.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicLong;
import org.flywaydb.core.api.CoreErrorCode;
import org.flywaydb.core.api.FlywayException;
import org.junit.jupiter.api.Test;

class MigrationTest {
    private final AtomicLong now = new AtomicLong();
    private final Migration migration = new Migration(this::migrate, now::get);
    private int tries;
    private FlywayException fault;

    @Test
    void afterAFailureItRestsAndTellsOfItAgain() {
        fault = new FlywayException("no such column", CoreErrorCode.FAILED_VERSIONED_MIGRATION);
        assertThatThrownBy(migration::run).isSameAs(fault);

        now.addAndGet(Migration.REST.minusMillis(1).toNanos());
        assertThatThrownBy(migration::run).isSameAs(fault);

        assertThat(tries).isEqualTo(1);
    }

    @Test
    void whenItHasRestedItIsTriedAgain() {
        fault = new FlywayException("no such column", CoreErrorCode.FAILED_VERSIONED_MIGRATION);
        assertThatThrownBy(migration::run).isSameAs(fault);

        fault = null;
        now.addAndGet(Migration.REST.toNanos());

        assertThatCode(migration::run).doesNotThrowAnyException();
    }

    @Test
    void withoutAConnectionItIsTriedAgainAtOnce() {
        fault = new FlywayException("refused", CoreErrorCode.DB_CONNECTION);
        assertThatThrownBy(migration::run).isSameAs(fault);

        fault = null;

        assertThatCode(migration::run).doesNotThrowAnyException();
    }

    private void migrate() {
        tries++;
        if (fault != null) {
            throw fault;
        }
    }
}
