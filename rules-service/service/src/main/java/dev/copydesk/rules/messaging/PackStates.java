package dev.copydesk.rules.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.pack.RulePacks;
import dev.copydesk.rules.house.PackTopic;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.api.OutgoingKafkaRecordMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.Message;
import org.eclipse.microprofile.reactive.messaging.Metadata;

/** Hands the list of rule packs to its topic, under one key, so that the last one stays. */
@ApplicationScoped
class PackStates implements PackTopic {
    private static final String KEY = "packs";
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private final MutinyEmitter<byte[]> emitter;
    private volatile boolean isOpen;

    PackStates(@Channel("packs") MutinyEmitter<byte[]> emitter) {
        this.emitter = emitter;
    }

    /** The channels are connected by now; the first look at the packs may be earlier. */
    void open(@Observes StartupEvent event) {
        isOpen = true;
    }

    @Override
    public boolean isOpen() {
        return isOpen;
    }

    @Override
    public void tell(RulePacks packs) {
        OutgoingKafkaRecordMetadata<String> key =
                OutgoingKafkaRecordMetadata.<String>builder().withKey(KEY).build();
        emitter.sendMessage(Message.of(MessageCodec.write(packs), Metadata.of(key)))
                .await()
                .atMost(LONGEST);
    }
}
