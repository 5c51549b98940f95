package dev.copydesk.rules.messaging;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.Topics;
import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.article.ParsedArticle;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;

/** What ingest-service writes and report-service reads. */
final class ArticleTopics implements AutoCloseable {
    private final KafkaProducer<String, byte[]> producer;
    private final KafkaConsumer<String, byte[]> consumer;

    ArticleTopics(String bootstrapServers) {
        Map<String, Object> properties = Map.of("bootstrap.servers", bootstrapServers, "max.request.size", 8_388_608);
        producer = new KafkaProducer<>(properties, new StringSerializer(), new ByteArraySerializer());
        consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", bootstrapServers), new StringDeserializer(), new ByteArrayDeserializer());
    }

    void push(ParsedArticle article) {
        push(article.header().articleId(), MessageCodec.write(article));
    }

    void push(String key, byte[] payload, Header... headers) {
        send(Topics.PARSED, key, payload, headers);
    }

    void send(String topic, String key, byte[] payload, Header... headers) {
        try {
            producer.send(new ProducerRecord<>(topic, null, key, payload, List.of(headers)))
                    .get(30, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new IllegalStateException(e);
        }
    }

    /** All verdicts on an article so far, in the order in which they were sent. */
    List<CheckedArticle> verdictsOn(String articleId) {
        return records(Topics.CHECKED, articleId).stream()
                .map(message -> MessageCodec.read(message.value(), CheckedArticle.class))
                .toList();
    }

    List<ConsumerRecord<String, byte[]>> records(String topic, String key) {
        List<TopicPartition> partitions = consumer.partitionsFor(topic).stream()
                .map(partition -> new TopicPartition(topic, partition.partition()))
                .toList();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
        Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
        List<ConsumerRecord<String, byte[]>> found = new ArrayList<>();
        while (partitions.stream().anyMatch(partition -> consumer.position(partition) < ends.get(partition))) {
            consumer.poll(Duration.ofMillis(100)).forEach(found::add);
        }
        return found.stream().filter(message -> key.equals(message.key())).toList();
    }

    @Override
    public void close() {
        producer.close(Duration.ZERO);
        consumer.close();
    }
}
