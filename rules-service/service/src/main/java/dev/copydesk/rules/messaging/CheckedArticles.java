package dev.copydesk.rules.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.rules.desk.VerdictSender;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Hands the verdicts to the topic of checked articles. */
@ApplicationScoped
class CheckedArticles implements VerdictSender {
    private final MutinyEmitter<byte[]> emitter;

    CheckedArticles(@Channel("checked") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void send(CheckedArticle verdict) {
        OutgoingKafkaRecordMetadata<String> key = OutgoingKafkaRecordMetadata.<String>builder()
                .withKey(verdict.header().articleId())
                .build();
        emitter.sendMessageAndAwait(Message.of(MessageCodec.write(verdict), Metadata.of(key)));
    }
}
