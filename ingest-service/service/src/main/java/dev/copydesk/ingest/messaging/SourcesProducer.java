package dev.copydesk.ingest.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.SourceStatus;
import dev.copydesk.ingest.activity.StatusTopic;
import io.smallrye.reactive.messaging.MutinyEmitter;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Channel;

/** Tells those behind how the sources are doing. */
@ApplicationScoped
class SourcesProducer implements StatusTopic {
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final MutinyEmitter<byte[]> emitter;

    SourcesProducer(@Channel("sources") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    @Override
    public void append(SourceStatus status) {
        emitter.sendMessage(Keyed.message(status.source(), MessageCodec.write(status)))
                .await()
                .atMost(LONGEST);
    }
}
