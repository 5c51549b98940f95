import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.acl.AccessControlEntry;
import org.apache.kafka.common.acl.AclBinding;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePattern;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.common.utils.Time;
import org.apache.kafka.metadata.storage.Formatter;
import org.apache.kafka.server.common.MetadataVersion;

/**
 * What the operators would make of k8s/platform, on this machine: a broker with mutual TLS that holds to the access control
 * lists of the KafkaUsers and has the KafkaTopics, and a PostgreSQL server with TLS, a database and a role a service.
 *
 * <p>Run from source with the launcher's jars: {@code java -cp 'lib/*' Platform.java REQUEST}. The request is a JSON file that
 * run/platform.mjs writes. Prints {@code ready KAFKA-PORT POSTGRESQL-PORT} and ends with its standard input.
 */
class Platform {
    private final JsonNode request;
    private final Path folder;

    private Platform(JsonNode request) {
        this.request = request;
        folder = Path.of(request.get("folder").asText());
    }

    public static void main(String[] args) throws Exception {
        new Platform(new ObjectMapper().readTree(Path.of(args[0]).toFile())).run();
    }

    private void run() throws Exception {
        int kafkaPort = freePort();
        KafkaRaftServer broker = startBroker(kafkaPort);
        try (EmbeddedPostgres database = startDatabase()) {
            makeDatabases(database);
            System.out.println("ready " + kafkaPort + " " + database.getPort());
            System.in.transferTo(OutputStream.nullOutputStream());
        } finally {
            broker.shutdown();
            broker.awaitShutdown();
        }
    }

    private KafkaRaftServer startBroker(int port) throws Exception {
        Path data = folder.resolve("kafka");
        format(data);
        int internal = freePort();
        int controller = freePort();
        Map<String, Object> p = new HashMap<>();
        p.put("process.roles", "broker,controller");
        p.put("node.id", "1");
        p.put("controller.quorum.voters", "1@localhost:" + controller);
        p.put("controller.listener.names", "CONTROLLER");
        p.put("inter.broker.listener.name", "INTERNAL");
        p.put("listeners", "CONTROLLER://localhost:%d,INTERNAL://localhost:%d,TLS://localhost:%d"
                .formatted(controller, internal, port));
        p.put("advertised.listeners", "INTERNAL://localhost:" + internal + ",TLS://" + request.get("bootstrapServers").asText());
        p.put("listener.security.protocol.map", "CONTROLLER:PLAINTEXT,INTERNAL:PLAINTEXT,TLS:SSL");
        p.put("listener.name.tls.ssl.client.auth", "required");
        p.put("ssl.keystore.type", "PKCS12");
        p.put("ssl.keystore.location", folder.resolve("kafka.p12").toString());
        p.put("ssl.keystore.password", request.get("storePassword").asText());
        p.put("ssl.truststore.type", "PEM");
        p.put("ssl.truststore.location", folder.resolve("ca.crt").toString());
        p.put("authorizer.class.name", "org.apache.kafka.metadata.authorizer.StandardAuthorizer");
        p.put("super.users", "User:ANONYMOUS");
        p.put("log.dirs", data.toString());
        p.put("auto.create.topics.enable", "false");
        p.put("message.max.bytes", "8388608");
        for (String topic : List.of("offsets.topic", "transaction.state.log", "share.coordinator.state.topic")) {
            p.put(topic + ".replication.factor", "1");
            p.put(topic + ".num.partitions", "1");
        }
        p.put("transaction.state.log.min.isr", "1");
        p.put("share.coordinator.state.topic.min.isr", "1");
        KafkaRaftServer broker = new KafkaRaftServer(new KafkaConfig(p, false), Time.SYSTEM);
        broker.startup();
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", "localhost:" + internal))) {
            admin.createTopics(topics()).all().get();
            admin.createAcls(rights()).all().get();
        }
        sendUnreadable("localhost:" + internal);
        return broker;
    }

    /** A message that no service can read, as every topic has sooner or later: it has to become a dead letter. */
    private void sendUnreadable(String bootstrapServers) throws Exception {
        Map<String, Object> config = Map.of("bootstrap.servers", bootstrapServers);
        try (var producer = new KafkaProducer<>(config, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(request.get("unreadableOn").asText(), "nobody:1", "not an article")).get();
        }
    }

    private static void format(Path data) throws Exception {
        Formatter formatter = new Formatter();
        formatter.setPrintStream(new PrintStream(OutputStream.nullOutputStream()));
        formatter
                .setNodeId(1)
                .setClusterId(Uuid.randomUuid().toString())
                .setControllerListenerName("CONTROLLER")
                .setMetadataLogDirectory(data.toString())
                .setDirectories(List.of(data.toString()))
                .setReleaseVersion(MetadataVersion.LATEST_PRODUCTION)
                .run();
    }

    private List<NewTopic> topics() {
        List<NewTopic> topics = new ArrayList<>();
        for (JsonNode topic : request.get("topics")) {
            Map<String, String> config = new HashMap<>();
            topic.get("config").properties().forEach(entry -> config.put(entry.getKey(), entry.getValue().asText()));
            topics.add(new NewTopic(topic.get("name").asText(), topic.get("partitions").asInt(), (short) 1).configs(config));
        }
        return topics;
    }

    private List<AclBinding> rights() {
        List<AclBinding> bindings = new ArrayList<>();
        for (JsonNode right : request.get("rights")) {
            ResourceType type = ResourceType.fromString(right.get("type").asText());
            ResourcePattern resource = new ResourcePattern(type, right.get("name").asText(), PatternType.LITERAL);
            AclOperation operation = AclOperation.fromString(right.get("operation").asText());
            String user = "User:CN=" + right.get("user").asText();
            bindings.add(new AclBinding(resource, new AccessControlEntry(user, "*", operation, AclPermissionType.ALLOW)));
        }
        return bindings;
    }

    private EmbeddedPostgres startDatabase() throws Exception {
        Path rules = folder.resolve("pg_hba.conf");
        Files.writeString(rules, """
                host all postgres localhost trust
                hostssl all all all scram-sha-256
                """);
        Path binaries = Path.of(System.getProperty("user.home"), ".cache", "copydesk", "postgresql");
        Files.createDirectories(binaries);
        return EmbeddedPostgres.builder()
                .setDataDirectory(folder.resolve("postgresql"))
                .setOverrideWorkingDirectory(binaries.toFile())
                .setServerConfig("hba_file", rules.toString())
                .setServerConfig("ssl", "on")
                .setServerConfig("ssl_cert_file", folder.resolve("postgresql.crt").toString())
                .setServerConfig("ssl_key_file", folder.resolve("postgresql.key").toString())
                .setServerConfig("unix_socket_directories", "")
                .start();
    }

    private void makeDatabases(EmbeddedPostgres server) throws Exception {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            for (JsonNode database : request.get("databases")) {
                String owner = database.get("owner").asText();
                statement.execute(
                        "CREATE ROLE %s LOGIN PASSWORD '%s'".formatted(owner, database.get("password").asText()));
                statement.execute("CREATE DATABASE %s OWNER %s".formatted(database.get("name").asText(), owner));
            }
        }
    }

    private static int freePort() throws Exception {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
