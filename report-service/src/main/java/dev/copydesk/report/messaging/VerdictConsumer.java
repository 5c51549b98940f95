package dev.copydesk.report.messaging;

import dev.copydesk.messaging.Delivery;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes the verdicts of rules-service, those of one article in order. */
@ApplicationScoped
public class VerdictConsumer {
    static final String CHANNEL = "checked";

    private final Delivery delivery;
    private final VerdictIntake intake;

    VerdictConsumer(Delivery delivery, VerdictIntake intake) {
        this.delivery = delivery;
        this.intake = intake;
    }

    @Incoming(CHANNEL)
    @Blocking
    Uni<Void> consume(Message<byte[]> message) {
        return delivery.handle(message, intake::take);
    }
}
