package dev.copydesk.report.messaging;

import dev.copydesk.contracts.EditorialName;
import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.messaging.Outages;
import dev.copydesk.messaging.needs.DatabaseAway;
import dev.copydesk.report.names.AuthorityName;
import dev.copydesk.report.names.NameList;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import io.smallrye.mutiny.Uni;
import io.smallrye.reactive.messaging.MutinyEmitter;
import io.smallrye.reactive.messaging.kafka.Record;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.reactive.messaging.Channel;
import org.eclipse.microprofile.reactive.messaging.OnOverflow;
import org.jboss.logging.Logger;

/**
 * Tells rules-service of changes to the list of names, within a second. What can't be sent now, because the broker is away,
 * is sent later.
 */
@ApplicationScoped
public class NameSender {
    static final String CHANNEL = "names";

    private static final Logger LOG = Logger.getLogger(NameSender.class);
    private static final int AT_ONCE = 1_000;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final NameList names;
    private final MutinyEmitter<Record<String, byte[]>> emitter;

    NameSender(
            NameList names,
            @Channel(CHANNEL) @OnOverflow(value = OnOverflow.Strategy.BUFFER, bufferSize = AT_ONCE)
                    MutinyEmitter<Record<String, byte[]>> emitter) {
        this.names = names;
        this.emitter = emitter;
    }

    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP, skipExecutionIf = DatabaseAway.class)
    void sendChanges() {
        try {
            int sent;
            do {
                sent = names.handOn(AT_ONCE, this::send);
            } while (sent == AT_ONCE);
        } catch (RuntimeException e) {
            if (Outages.behind(e).isEmpty()) {
                throw e;
            }
            LOG.warnf("Changes to the names wait: %s", e);
        }
    }

    private void send(List<AuthorityName> changes) {
        Uni.join()
                .all(changes.stream()
                        .map(change -> emitter.send(Record.of(change.id().toString(), payload(change))))
                        .toList())
                .andFailFast()
                .await()
                .atMost(PATIENCE);
    }

    private static byte[] payload(AuthorityName change) {
        return change.isRemoved()
                ? null
                : MessageCodec.write(new EditorialName(
                        change.id().toString(),
                        change.name(),
                        change.kind().kind(),
                        change.aliases(),
                        change.role(),
                        change.nativeForm()));
    }
}
