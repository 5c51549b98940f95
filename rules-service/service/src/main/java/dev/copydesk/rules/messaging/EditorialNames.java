package dev.copydesk.rules.messaging;

import dev.copydesk.contracts.EditorialName;
import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.UnreadableMessageException;
import dev.copydesk.rules.desk.AuthorityList;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.WakeupException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jboss.logging.Logger;

/**
 * Keeps this process's authority list as the topic of names has it. Every process reads the whole topic from its beginning,
 * in no consumer group, so nothing is committed; articles wait until the names that were there at the start have been read.
 * A message that can't be read is logged and passed over: the name stays as it was.
 */
@ApplicationScoped
class EditorialNames {
    private static final Logger LOG = Logger.getLogger(EditorialNames.class);

    private static final Duration POLL = Duration.ofMillis(500);
    private static final Duration PAUSE = Duration.ofSeconds(2);
    private static final int RECORDS_AT_ONCE = 20_000;

    private final AuthorityList list;
    private final Map<String, Object> config;
    private final CountDownLatch read = new CountDownLatch(1);
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile KafkaConsumer<String, byte[]> consumer;
    private Thread thread;

    /** What was last said to be the matter; null while all is well. Of the thread of the names alone. */
    private String told;

    EditorialNames(AuthorityList list, @Identifier("default-kafka-broker") Map<String, Object> broker) {
        this.list = list;
        config = new HashMap<>(broker);
        config.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
        config.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        config.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        config.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, RECORDS_AT_ONCE);
        config.put(ConsumerConfig.CLIENT_ID_CONFIG, "rules-service-names");
    }

    void start(@Observes StartupEvent event) {
        thread = new Thread(this::run, "names");
        thread.setDaemon(true);
        thread.start();
    }

    @PreDestroy
    void stop() throws InterruptedException {
        stopping.countDown();
        KafkaConsumer<String, byte[]> running = consumer;
        if (running != null) {
            running.wakeup();
        }
        if (thread != null) {
            thread.join(PAUSE.toMillis());
        }
    }

    /**
     * Returns once the names that were on the topic at the start are in the list.
     *
     * @throws TimeoutException when they are not there soon; to be tried again
     */
    void awaitRead() {
        try {
            if (!read.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new TimeoutException("The names have not been read yet");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the names were read", e);
        }
    }

    private void run() {
        while (!stops(Duration.ZERO)) {
            try (KafkaConsumer<String, byte[]> opened =
                    new KafkaConsumer<>(config, new StringDeserializer(), new ByteArrayDeserializer())) {
                consumer = opened;
                follow(opened);
            } catch (WakeupException e) {
                LOG.debug("The names are no longer read");
            } catch (RuntimeException e) {
                // Whatever it is: articles wait for this thread.
                tellOnce("The names can't be read for now: %s".formatted(e));
                stops(PAUSE);
            }
        }
    }

    private void follow(KafkaConsumer<String, byte[]> from) {
        List<TopicPartition> partitions = partitions(from);
        if (partitions.isEmpty()) {
            tellOnce("There is no topic %s: only the names that ship are known".formatted(Topics.NAMES));
            read.countDown();
            stops(PAUSE);
            return;
        }
        from.assign(partitions);
        from.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = from.endOffsets(partitions);
        Map<String, EditorialName> current = new HashMap<>();
        while (partitions.stream().anyMatch(partition -> from.position(partition) < ends.get(partition))) {
            changes(from.poll(POLL)).forEach((id, name) -> {
                if (name == null) {
                    current.remove(id);
                } else {
                    current.put(id, name);
                }
            });
        }
        list.replace(current);
        read.countDown();
        told = null;
        LOG.infof("%d names of the newsroom's own are in use", current.size());
        while (!stops(Duration.ZERO)) {
            Map<String, EditorialName> changes = changes(from.poll(POLL));
            if (!changes.isEmpty()) {
                list.change(changes);
            }
        }
    }

    private static List<TopicPartition> partitions(KafkaConsumer<?, ?> from) {
        return from.partitionsFor(Topics.NAMES).stream()
                .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                .toList();
    }

    /** The last change of each name; a removed one has a null. */
    private static Map<String, EditorialName> changes(ConsumerRecords<String, byte[]> records) {
        Map<String, EditorialName> changes = new HashMap<>();
        for (ConsumerRecord<String, byte[]> message : records) {
            try {
                changes.put(
                        message.key(),
                        message.value() == null ? null : MessageCodec.read(message.value(), EditorialName.class));
            } catch (UnreadableMessageException e) {
                LOG.errorf(
                        "The name at %s/%d@%d is passed over: %s",
                        message.topic(), message.partition(), message.offset(), e.getMessage());
            }
        }
        return changes;
    }

    /** Says what is the matter when it begins, not at every try. */
    private void tellOnce(String trouble) {
        if (!trouble.equals(told)) {
            LOG.warn(trouble);
        }
        told = trouble;
    }

    private boolean stops(Duration within) {
        try {
            return stopping.await(within.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
