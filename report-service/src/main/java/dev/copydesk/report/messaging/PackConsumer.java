package dev.copydesk.report.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.pack.RulePacks;
import dev.copydesk.messaging.Delivery;
import dev.copydesk.report.pack.HousePacks;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes what rules-service tells of the newsroom's own rule packs. */
@ApplicationScoped
public class PackConsumer {
    static final String CHANNEL = "packs";

    private final Delivery delivery;
    private final HousePacks packs;

    PackConsumer(Delivery delivery, HousePacks packs) {
        this.delivery = delivery;
        this.packs = packs;
    }

    @Incoming(CHANNEL)
    @Blocking
    Uni<Void> consume(Message<byte[]> message) {
        return delivery.handle(message, payload -> packs.learn(MessageCodec.read(payload, RulePacks.class)));
    }
}
