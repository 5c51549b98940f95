package dev.copydesk.standalone.system;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.copydesk.contracts.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What rules-service has sent of each article, the first check before the later ones; one may be there twice. */
record Verdicts(Map<String, List<JsonNode>> byArticle) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** All that was ever sent. */
    static Verdicts read(String brokers) {
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", brokers), new StringDeserializer(), new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.CHECKED).stream()
                    .map(partition -> new TopicPartition(partition.topic(), partition.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            List<JsonNode> found = new ArrayList<>();
            while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
                consumer.poll(Duration.ofMillis(200)).forEach(message -> found.add(json(message.value())));
            }
            return new Verdicts(found.stream()
                    .sorted(Comparator.comparingLong(
                            verdict -> verdict.path("check").asLong()))
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.path("header").path("articleId").asText())));
        }
    }

    /** Whether the article's name was doubted when it was checked first. */
    boolean doubtsANameAtOnce(String article) {
        return of(article).stream().limit(1).anyMatch(Verdicts::hasNameFlag);
    }

    /** Whether the article's name was doubted when it was checked last. */
    boolean doubtsANameInTheEnd(String article) {
        List<JsonNode> checks = of(article);
        return checks.stream().skip(Math.max(0, checks.size() - 1)).anyMatch(Verdicts::hasNameFlag);
    }

    private List<JsonNode> of(String article) {
        return byArticle.getOrDefault(article, List.of());
    }

    private static boolean hasNameFlag(JsonNode verdict) {
        return StreamSupport.stream(verdict.path("flags").spliterator(), false)
                .anyMatch(flag -> flag.path("category").asText().equals("name"));
    }

    private static JsonNode json(byte[] message) {
        try {
            return JSON.readTree(message);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
