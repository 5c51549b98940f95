package dev.copydesk.standalone.embedded;

import dev.copydesk.contracts.Topics;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.errors.TopicExistsException;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * A Kafka broker in this JVM: one KRaft node, broker and controller in one, that listens on the loopback address only.
 * It can be stopped and started again on the same port and folder, and then has the messages it had.
 */
public final class EmbeddedBroker implements Closeable {
    /** Partitions of each topic where nothing else is said. */
    public static final int DEFAULT_PARTITIONS = 4;

    /** The largest message a topic takes, in bytes: an article of 2 MiB with its facts fits. */
    public static final int MAX_MESSAGE_BYTES = 8 * 1024 * 1024;

    private static final List<String> ARTICLE_TOPICS = List.of(Topics.SUBMITTED, Topics.PARSED, Topics.CHECKED);
    private static final Map<String, String> COMPACTED = Map.of("cleanup.policy", "compact");
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Path folder;
    private final boolean kept;
    private final int port;
    private final int partitions;
    private KafkaRaftServer server;

    private EmbeddedBroker(Path folder, boolean kept, int port, int partitions) {
        this.folder = folder;
        this.kept = kept;
        this.port = port == 0 ? FreePort.any() : port;
        this.partitions = partitions;
    }

    /** A broker, not yet started, whose messages last only until {@link #close()}; on a free port. */
    public static EmbeddedBroker temporary() {
        return new EmbeddedBroker(Folders.temporary("copydesk-kafka-"), false, 0, DEFAULT_PARTITIONS);
    }

    /**
     * A broker, not yet started, that keeps its messages.
     *
     * @param folder where they are kept; made when missing
     * @param port to listen on, 0 for a free one
     * @param partitions of each topic, where the topic does not exist yet
     */
    public static EmbeddedBroker keptIn(Path folder, int port, int partitions) {
        return new EmbeddedBroker(folder, true, port, partitions);
    }

    /** Where clients connect, as in {@code kafka.bootstrap.servers}. The same before and after a restart. */
    public String bootstrapServers() {
        return "localhost:" + port;
    }

    /**
     * Starts the broker and makes the topics of the articles, each with its dead-letter topic, and that of the names. Does nothing when it runs.
     *
     * @throws UncheckedIOException when the folder cannot be written
     */
    public synchronized void start() {
        if (server != null) {
            return;
        }
        format();
        KafkaRaftServer starting = new KafkaRaftServer(new KafkaConfig(properties(FreePort.any()), false), Time.SYSTEM);
        try {
            starting.startup();
        } catch (RuntimeException | Error e) {
            starting.shutdown();
            throw e;
        }
        server = starting;
        createTopics(ARTICLE_TOPICS.stream()
                .flatMap(topic -> Stream.of(topic, topic + Topics.DEAD_LETTER_SUFFIX))
                .toList());
        create(List.of(new NewTopic(Topics.NAMES, 1, (short) 1).configs(COMPACTED)));
        create(List.of(new NewTopic(Topics.SOURCES, 1, (short) 1).configs(COMPACTED)));
        create(List.of(new NewTopic(Topics.PACKS, 1, (short) 1).configs(COMPACTED)));
    }

    /** Makes those of the topics that do not exist yet. */
    public void createTopics(Collection<String> names) {
        Map<String, String> config = Map.of("max.message.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        create(names.stream()
                .map(name -> new NewTopic(name, partitions, (short) 1).configs(config))
                .toList());
    }

    private void create(List<NewTopic> topics) {
        try (Admin admin = admin()) {
            for (KafkaFuture<Void> creation :
                    admin.createTopics(topics).values().values()) {
                await(creation);
            }
            awaitKnown(admin, topics);
        }
    }

    /** The controller has made a topic some milliseconds before the broker knows of it. */
    private static void awaitKnown(Admin admin, List<NewTopic> topics) {
        List<String> names = topics.stream().map(NewTopic::name).toList();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!listed(admin).containsAll(names)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("The broker doesn't know the topics " + names);
            }
            LockSupport.parkNanos(Duration.ofMillis(10).toNanos());
        }
    }

    private static Set<String> listed(Admin admin) {
        try {
            return admin.listTopics().names().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IllegalStateException("The broker doesn't list its topics", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the topics were made", e);
        }
    }

    /** Stops the broker; its folder and port stay its own for the next {@link #start()}. Does nothing when it stands. */
    public synchronized void stop() {
        if (server == null) {
            return;
        }
        server.shutdown();
        server.awaitShutdown();
        server = null;
    }

    /** Stops the broker, and deletes its messages when they were temporary. */
    @Override
    public void close() throws IOException {
        stop();
        if (!kept) {
            Folders.delete(folder);
        }
    }

    private Admin admin() {
        return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers()));
    }

    private static void await(KafkaFuture<Void> creation) {
        try {
            creation.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("The broker did not make a topic", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("The broker did not answer within " + PATIENCE.toSeconds() + " s", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the broker made its topics", e);
        }
    }

    private void format() {
        if (Files.exists(folder.resolve("meta.properties"))) {
            return;
        }
        try {
            Files.createDirectories(folder);
            Formatter formatter = new Formatter();
            formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
            formatter
                    .setNodeId(1)
                    .setClusterId(Uuid.randomUuid().toString())
                    .setControllerListenerName("CONTROLLER")
                    .setMetadataLogDirectory(folder.toString())
                    .setDirectories(List.of(folder.toString()))
                    .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the broker's folder " + folder, e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) { // Formatter.run declares it
            throw new IllegalStateException("Cannot lay out the broker's folder " + folder, e);
        }
    }

    /** The controller's port may differ from start to start: only this node ever uses it. */
    private Map<String, Object> properties(int controllerPort) {
        Map<String, Object> p = new HashMap<>();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@localhost:" + controllerPort);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("listeners", "PLAINTEXT://localhost:" + port + ",CONTROLLER://localhost:" + controllerPort);
        p.put("advertised.listeners", "PLAINTEXT://localhost:" + port);
        p.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,PLAINTEXT:PLAINTEXT");
        p.put("log.dirs", folder.toString());
        p.put("auto.create.topics.enable", "false");
        p.put("message.max.bytes", Integer.toString(MAX_MESSAGE_BYTES));
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            p.put(topic + ".replication.factor", "1");
            p.put(topic + ".num.partitions", "1");
        }
        p.put("transaction.state.log.min.isr", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        // A group of one member need not wait for others to join.
        p.put("group.initial.rebalance.delay.ms", "0");
        // Sizes for one machine: the defaults reserve memory and threads for a busy server.
        p.put("log.cleaner.dedupe.buffer.size", "2097152");
        p.put("log.segment.bytes", Integer.toString(64 * 1024 * 1024));
        p.put("num.network.threads", "2");
        p.put("num.io.threads", "4");
        return p;
    }
}
