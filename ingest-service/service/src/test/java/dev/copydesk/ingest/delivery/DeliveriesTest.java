package dev.copydesk.ingest.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class DeliveriesTest {
    @Inject
    Deliveries deliveries;

    @Inject
    DeliveryTable table;

    EmbeddedDatabase database;

    @AfterEach
    void theDatabaseIsBack() throws Exception {
        database.start();
    }

    @Test
    void aDeliveryIsKnownForItsSourceOnceItWasTaken() {
        assertThat(deliveries.isKnown("desk", "msg_1")).isFalse();

        taken("desk", "msg_1");

        assertThat(deliveries.isKnown("desk", "msg_1")).isTrue();
        assertThat(deliveries.isKnown("desk", "msg_2")).isFalse();
        assertThat(deliveries.isKnown("another-desk", "msg_1")).isFalse();
    }

    @Test
    void aDeliveryThatCouldNotBeStoredIsNotRemembered() {
        CompletableFuture<String> refused = CompletableFuture.failedFuture(new IllegalStateException("no broker"));

        assertThatThrownBy(() -> deliveries
                        .rememberedAfter("desk", "msg_refused", refused)
                        .toCompletableFuture()
                        .join())
                .hasRootCauseMessage("no broker");

        assertThat(deliveries.isKnown("desk", "msg_refused")).isFalse();
    }

    @Test
    void whatIsOlderThanItIsKeptIsForgotten() throws Exception {
        byte[] old = "old".getBytes(StandardCharsets.UTF_8);
        byte[] young = "young".getBytes(StandardCharsets.UTF_8);
        Instant now = Instant.now();
        table.add("desk", old, now.minusSeconds(60));
        table.add("desk", young, now);

        table.removeBefore(now.minusSeconds(30));

        assertThat(table.has("desk", old)).isFalse();
        assertThat(table.has("desk", young)).isTrue();
    }

    @Test
    void withoutTheDatabaseNothingIsKnownAndNoSenderIsRefused() throws Exception {
        database.stop();

        assertThat(deliveries.isKnown("desk", "msg_3")).isFalse();
        assertThat(taken("desk", "msg_3")).isEqualTo("receipt");
    }

    private String taken(String source, String id) {
        return deliveries
                .rememberedAfter(source, id, CompletableFuture.completedFuture("receipt"))
                .toCompletableFuture()
                .join();
    }
}
