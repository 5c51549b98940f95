package dev.copydesk.ingest.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.parse.ParseOnce;
import dev.copydesk.messaging.Delivery;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Has submitted articles parsed, one after the other in each partition. */
@ApplicationScoped
class SubmittedConsumer {
    private final Delivery delivery;
    private final ParseOnce parseOnce;

    SubmittedConsumer(Delivery delivery, ParseOnce parseOnce) {
        this.delivery = delivery;
        this.parseOnce = parseOnce;
    }

    @Incoming("submitted")
    @Blocking
    Uni<Void> parse(Message<byte[]> message) {
        return delivery.handle(
                message, payload -> parseOnce.handle(MessageCodec.read(payload, SubmittedArticle.class)));
    }
}
