package dev.copydesk.ingest.messaging;

import dev.copydesk.ingest.parse.ParsedTopic;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Hands parsed articles on. */
@ApplicationScoped
class ParsedProducer implements ParsedTopic {
    private final MutinyEmitter<byte[]> emitter;

    ParsedProducer(@Channel("parsed") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void append(String articleId, byte[] parsedArticle) {
        emitter.sendMessageAndAwait(Keyed.message(articleId, parsedArticle));
    }
}
