package dev.copydesk.report.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.messaging.Delivery;
import dev.copydesk.report.source.PushingSources;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes what ingest-service tells of its sources. */
@ApplicationScoped
public class SourceConsumer {
    static final String CHANNEL = "sources";

    private final Delivery delivery;
    private final PushingSources sources;

    SourceConsumer(Delivery delivery, PushingSources sources) {
        this.delivery = delivery;
        this.sources = sources;
    }

    @Incoming(CHANNEL)
    @Blocking
    Uni<Void> consume(Message<byte[]> message) {
        return delivery.handle(message, payload -> sources.learn(MessageCodec.read(payload, SourceStatus.class)));
    }
}
