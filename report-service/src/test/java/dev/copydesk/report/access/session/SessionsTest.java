package dev.copydesk.report.access.session;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.report.access.Role;
import dev.copydesk.report.access.account.Account;
import dev.copydesk.report.access.account.Accounts;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class SessionsTest {
    private static final String PASSWORD = "a ferry on the river";

    private final String name = "rosa-" + UUID.randomUUID();

    @Inject
    Accounts accounts;

    @Inject
    Sessions sessions;

    @Test
    void whoIsDisabledWhileSigningInStaysSoAndGetsNoSession() {
        Account verified = verified();
        change(account -> accounts.change(account, account.roles(), false));

        assertThat(sessions.open(verified)).isEmpty();

        assertThat(accounts.named(name).orElseThrow().isEnabled()).isFalse();
    }

    @Test
    void aPasswordThatWasReplacedWhileSigningInOpensNothing() {
        Account verified = verified();
        change(account -> accounts.replacePassword(account, "another " + PASSWORD));

        assertThat(sessions.open(verified)).isEmpty();

        assertThat(accounts.verify(name, "another " + PASSWORD)).isPresent();
    }

    @Test
    void aSessionEndsAfterItsLongestTimeHoweverMuchItIsUsed() {
        String token = sessions.open(verified()).orElseThrow();
        assertThat(sessions.resume(token)).isPresent();

        QuarkusTransaction.requiringNew()
                .run(() -> sessions.update(
                        "openedAt = ?1 where account.name = ?2", Instant.now().minus(Duration.ofHours(12)), name));

        assertThat(sessions.resume(token)).isEmpty();
    }

    private Account verified() {
        accounts.create(name, PASSWORD, Set.of(Role.EDITOR));
        return accounts.verify(name, PASSWORD).orElseThrow();
    }

    private void change(Consumer<Account> change) {
        QuarkusTransaction.requiringNew().run(() -> accounts.named(name).ifPresent(change));
    }
}
