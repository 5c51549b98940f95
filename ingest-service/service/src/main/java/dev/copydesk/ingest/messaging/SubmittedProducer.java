package dev.copydesk.ingest.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.article.SubmittedArticle;
import dev.copydesk.ingest.intake.SubmittedTopic;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Stores accepted articles in the broker. */
@ApplicationScoped
class SubmittedProducer implements SubmittedTopic {
    private final MutinyEmitter<byte[]> emitter;

    SubmittedProducer(@Channel("accepted") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public CompletionStage<Void> append(SubmittedArticle article) {
        return emitter.sendMessage(Keyed.message(article.header().articleId(), MessageCodec.write(article)))
                .subscribeAsCompletionStage();
    }
}
