package dev.copydesk.rules.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.messaging.Delivery;
import dev.copydesk.rules.desk.RulesDesk;
import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.eclipse.microprofile.reactive.messaging.Message;

/** Takes the parsed articles, one after the other in each partition. */
@ApplicationScoped
class ParsedArticles {
    private final Delivery delivery;
    private final EditorialNames names;
    private final RulesDesk desk;

    ParsedArticles(Delivery delivery, EditorialNames names, RulesDesk desk) {
        this.delivery = delivery;
        this.names = names;
        this.desk = desk;
    }

    @Incoming("parsed")
    @Blocking
    Uni<Void> consume(Message<byte[]> message) {
        return delivery.handle(message, payload -> {
            names.awaitRead();
            desk.handle(MessageCodec.read(payload, ParsedArticle.class));
        });
    }
}
