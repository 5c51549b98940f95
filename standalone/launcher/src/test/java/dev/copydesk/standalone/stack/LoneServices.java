package dev.copydesk.standalone.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.folder.Credentials;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.DemoSourcesFile;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Service;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The built services as processes that nobody looks after, around a broker and a database that are the test's to start. */
public final class LoneServices implements AutoCloseable {
    private final Path folder;
    private final EmbeddedBroker broker;
    private final EmbeddedDatabase database;
    private final Credentials credentials;
    private final DataFolder data;
    private final Ports ports = new Ports(0, 0, 0).settled();
    private final HttpClient client = HttpClient.newHttpClient();
    private final Map<Service, ServiceProcess> running = new EnumMap<>(Service.class);

    public LoneServices(Path folder, EmbeddedBroker broker, EmbeddedDatabase database) throws IOException {
        this.folder = folder;
        this.broker = broker;
        this.database = database;
        credentials = Credentials.loadOrMake(folder.resolve("credentials"));
        data = new DataFolder(folder);
        DemoSourcesFile.write(data.demoSources());
    }

    /** Starts a service as the launcher does, but for these variables of its environment. */
    public void start(Service service, Map<String, String> instead) throws IOException {
        Map<String, String> environment = new HashMap<>(ServiceEnvironment.of(
                service, ports, broker.bootstrapServers(), database.jdbcUrl(), credentials, data));
        environment.putAll(instead);
        Files.deleteIfExists(log(service));
        running.put(
                service,
                ServiceProcess.start(
                        service,
                        WholeSystem.home(),
                        ClassArchive.LOADED,
                        ports.of(service),
                        environment,
                        log(service)));
    }

    /**
     * What the service says of itself; fails while its port does not answer.
     *
     * @param probe {@code started}, {@code live} or {@code ready}
     */
    public HttpResponse<String> health(Service service, String probe) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(uri(service, "/q/health/" + probe))
                .timeout(Duration.ofSeconds(15))
                .build();
        return client.send(request, BodyHandlers.ofString(UTF_8));
    }

    public URI uri(Service service, String path) {
        return URI.create("http://localhost:" + ports.of(service) + path);
    }

    /** A token with every right. */
    public String token() {
        return credentials.token();
    }

    /** All that the service has printed since it was started. */
    public String printed(Service service) throws IOException {
        return Files.readString(log(service));
    }

    /** The status with which the service ends by itself. */
    public int exitStatus(Service service) throws InterruptedException {
        Process process = running.get(service).process();
        if (!process.waitFor(3, TimeUnit.MINUTES)) {
            throw new AssertionError(service.title() + " has not ended");
        }
        return process.exitValue();
    }

    public void stop(Service service) {
        ServiceProcess process = running.remove(service);
        if (process != null) {
            process.stop();
        }
    }

    @Override
    public void close() {
        for (Service service : Service.values()) {
            stop(service);
        }
    }

    private Path log(Service service) {
        return folder.resolve(service.title() + ".log");
    }
}
