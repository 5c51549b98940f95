package dev.copydesk.benchmarks.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The system that {@code copydesk up} has started: its addresses are in this process's environment, where {@code copydesk env}
 * has put them, and its processes are found by its data folder.
 */
final class RunningSystem {
    static final List<String> SERVICES = List.of("ingest-service", "rules-service", "report-service");

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Path data;
    private final Map<String, ProcessHandle> services = new LinkedHashMap<>();
    private final ProcessHandle launcher;

    RunningSystem(Path data) throws IOException {
        this.data = data;
        JsonNode running = JSON.readTree(data.resolve("running.json").toFile());
        launcher = process(running.path("launcher").path("pid").asLong());
        for (JsonNode child : running.path("children")) {
            ProcessHandle process = process(child.path("pid").asLong());
            String command = String.join(" ", commandLine(process));
            SERVICES.stream()
                    .filter(service -> command.contains(service + "-runner.jar"))
                    .forEach(service -> services.put(service, process));
        }
    }

    String ingest() {
        return variable("COPYDESK_INGEST");
    }

    String reports() {
        return variable("COPYDESK_REPORTS");
    }

    String token() {
        return variable("COPYDESK_TOKEN");
    }

    /** The secret of the source that signs as Standard Webhooks has it. */
    String webhookSecret() {
        return variable("COPYDESK_SECRET_DEMO_STANDARD_WEBHOOKS");
    }

    ProcessHandle service(String name) {
        return Optional.ofNullable(services.get(name))
                .orElseThrow(() -> new IllegalStateException(name + " does not run on " + data));
    }

    ProcessHandle launcher() {
        return launcher;
    }

    /** PostgreSQL's first process, whose children are the others. */
    ProcessHandle database() throws IOException {
        return process(Long.parseLong(Files.readAllLines(data.resolve("postgresql/postmaster.pid"))
                .get(0)
                .strip()));
    }

    /** The file that a part of the system logs into. */
    Path log(String part) {
        return data.resolve("logs").resolve(part + ".log");
    }

    /** A connection to the database of all services, as the one who may do everything there. */
    Connection connect() throws IOException, SQLException {
        Map<String, String> service = environment(service("report-service"));
        return DriverManager.getConnection(
                service.get("QUARKUS_DATASOURCE_JDBC_URL"),
                service.get("QUARKUS_DATASOURCE_USERNAME"),
                service.get("QUARKUS_DATASOURCE_PASSWORD"));
    }

    /** How many articles ingest-service has parsed, by its own count. */
    double parsed() throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(ingest() + "/q/metrics")).build();
        return CLIENT.send(request, BodyHandlers.ofLines())
                .body()
                .filter(line -> line.startsWith("copydesk_articles_parsed_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** What a process was started with, so that another can be started likewise. */
    static Map<String, String> environment(ProcessHandle process) throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : parts(process, "environ")) {
            int end = variable.indexOf('=');
            environment.put(variable.substring(0, end), variable.substring(end + 1));
        }
        return environment;
    }

    /** The words of a process's command line. */
    static List<String> commandLine(ProcessHandle process) throws IOException {
        return parts(process, "cmdline");
    }

    private static List<String> parts(ProcessHandle process, String file) throws IOException {
        String text = new String(Files.readAllBytes(Path.of("/proc", Long.toString(process.pid()), file)), UTF_8);
        return Stream.of(text.split("\0")).filter(part -> !part.isEmpty()).toList();
    }

    private static ProcessHandle process(long pid) {
        return ProcessHandle.of(pid).orElseThrow(() -> new IllegalStateException("Process " + pid + " has ended"));
    }

    private static String variable(String name) {
        return Optional.ofNullable(System.getenv(name))
                .orElseThrow(() -> new IllegalStateException(name + " is not set; benchmarks/run sets it"));
    }
}
