package dev.copydesk.messaging.needs;

import dev.copydesk.messaging.schema.Causes;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.common.annotation.Identifier;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/** Watches whether the broker answers and has the topics that the service's channels ask for. */
@ApplicationScoped
class BrokerWatch {
    /** Not often: what becomes of the broker later, the channels' own readiness tells at once. */
    private static final Duration WHILE_THERE = Duration.ofSeconds(30);

    private static final int ANSWERS_WITHIN_MS = 3_000;

    private final Map<String, Object> config;
    private final Topics topics;
    private final Watch watch = new Watch("The broker", this::look, WHILE_THERE);
    private Admin admin;

    BrokerWatch(@Identifier("default-kafka-broker") Map<String, Object> broker, Topics topics) {
        config = new HashMap<>(broker);
        config.put(AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG, ANSWERS_WITHIN_MS);
        config.put(AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, ANSWERS_WITHIN_MS);
        this.topics = topics;
    }

    void start(@Observes StartupEvent event) {
        watch.start();
    }

    @PreDestroy
    void stop() {
        watch.stop();
        close();
    }

    /** What is wrong with the broker, as of the last look. */
    Optional<String> missing() {
        return watch.missing();
    }

    private synchronized void close() {
        if (admin != null) {
            admin.close(Duration.ZERO);
        }
    }

    private Optional<String> look() {
        Map<String, Integer> wanted = topics.leastPartitions();
        if (wanted.isEmpty()) {
            return Optional.empty();
        }
        Admin opened;
        try {
            opened = open();
        } catch (KafkaException e) {
            return Optional.of(
                    "no way to %s: %s".formatted(servers(), Causes.inOneLine(e.getCause() == null ? e : e.getCause())));
        }
        String faults = opened.describeTopics(wanted.keySet()).topicNameValues().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(topic -> fault(topic.getKey(), wanted.get(topic.getKey()), topic.getValue()))
                .flatMap(Optional::stream)
                .distinct()
                .collect(Collectors.joining("; "));
        return Optional.of(faults).filter(found -> !found.isEmpty());
    }

    /** Only now, as a broker whose name is not known yet has no client. */
    private synchronized Admin open() {
        if (admin == null) {
            admin = Admin.create(config);
        }
        return admin;
    }

    private Optional<String> fault(String topic, int least, KafkaFuture<TopicDescription> description) {
        try {
            int partitions = description.get().partitions().size();
            return partitions >= least
                    ? Optional.empty()
                    : Optional.of("topic %s has too few partitions: %d, and the service reads %d at a time"
                            .formatted(topic, partitions, least));
        } catch (ExecutionException e) {
            return Optional.of(said(topic, e.getCause()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private String said(String topic, Throwable failure) {
        if (failure instanceof UnknownTopicOrPartitionException) {
            return "there is no topic " + topic;
        }
        if (failure instanceof AuthorizationException) {
            return "this service may not use topic " + topic;
        }
        return "no answer from %s (%s)".formatted(servers(), failure.getClass().getSimpleName());
    }

    private Object servers() {
        return config.get(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG);
    }
}
