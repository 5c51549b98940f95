package dev.copydesk.standalone.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedBrokerTest {
    @Test
    void everyArticleTopicHasADeadLetterTopicBesideIt() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.temporary()) {
            broker.start();
            try (Admin admin = Admin.create(Map.of("bootstrap.servers", (Object) broker.bootstrapServers()))) {
                assertThat(admin.listTopics().names().get())
                        .contains(Topics.SUBMITTED, Topics.PARSED, Topics.CHECKED, Topics.NAMES)
                        .contains("copydesk.articles.parsed.dead-letter");
                assertThat(admin.describeTopics(List.of(Topics.PARSED))
                                .allTopicNames()
                                .get()
                                .get(Topics.PARSED)
                                .partitions())
                        .hasSize(EmbeddedBroker.DEFAULT_PARTITIONS);
            }
        }
    }

    @Test
    void aStoppedBrokerComesBackOnItsPortWithItsMessages(@TempDir Path folder) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.keptIn(folder, 0, 2)) {
            broker.start();
            String address = broker.bootstrapServers();
            send(address, "a", "before the restart");

            broker.stop();
            broker.start();
            send(address, "a", "after the restart");

            assertThat(received(broker.bootstrapServers(), 2))
                    .containsExactly("before the restart", "after the restart");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "lz4", "snappy", "zstd"})
    void messagesCompressedInAnyWayGoThrough(String compression) throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.temporary()) {
            broker.start();

            send(broker.bootstrapServers(), "a", "words ".repeat(1_000), compression);

            assertThat(received(broker.bootstrapServers(), 1)).containsExactly("words ".repeat(1_000));
        }
    }

    @Test
    void aMessageOfSixMebibytesGoesThrough() throws Exception {
        try (EmbeddedBroker broker = EmbeddedBroker.temporary()) {
            broker.start();
            String large = "x".repeat(6 * 1024 * 1024);

            send(broker.bootstrapServers(), "large", large);

            assertThat(received(broker.bootstrapServers(), 1)).containsExactly(large);
        }
    }

    private static void send(String bootstrapServers, String key, String value) throws Exception {
        send(bootstrapServers, key, value, "none");
    }

    private static void send(String bootstrapServers, String key, String value, String compression) throws Exception {
        Properties properties = new Properties();
        properties.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, EmbeddedBroker.MAX_MESSAGE_BYTES);
        properties.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, compression);
        try (var producer = new KafkaProducer<>(properties, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(Topics.PARSED, key, value)).get();
        }
    }

    private static List<String> received(String bootstrapServers, int wanted) {
        Properties properties = new Properties();
        properties.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers);
        properties.put(ConsumerConfig.GROUP_ID_CONFIG, "reader");
        properties.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        List<String> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(properties, new StringDeserializer(), new StringDeserializer())) {
            consumer.subscribe(List.of(Topics.PARSED));
            long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
            while (values.size() < wanted && System.nanoTime() < end) {
                for (ConsumerRecord<String, String> one : consumer.poll(Duration.ofMillis(200))) {
                    values.add(one.value());
                }
            }
        }
        return values;
    }
}
