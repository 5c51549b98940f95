package dev.copydesk.standalone.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** One run of a service, as a Java process of its own that logs into a file. */
final class ServiceProcess {
    /** Small and quick to start: one article at a time keeps none of the services busy. */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xmx128m", "-Xss512k", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+ExitOnOutOfMemoryError");

    /** The service's classes ready to run, made by its build; the JVM goes without when they are of another JDK. */
    private static final String CLASS_ARCHIVE = "app-cds.jsa";

    private static final Duration STOP_PATIENCE = Duration.ofSeconds(15);

    private final Service service;
    private final Process process;
    private final HttpRequest readiness;

    private ServiceProcess(Service service, Process process, URI readiness) {
        this.service = service;
        this.process = process;
        this.readiness =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
    }

    /**
     * Starts the service.
     *
     * @param home the project's root folder
     * @param port where it listens
     * @param environment its configuration, in place of this process's variables of the same names
     * @param log the file that all it prints is appended to
     */
    static ServiceProcess start(Service service, Path home, int port, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        builder.command()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(JVM_OPTIONS);
        Path jar = service.jar(home);
        if (Files.exists(jar.resolveSibling(CLASS_ARCHIVE))) {
            builder.command().add("-XX:SharedArchiveFile=" + CLASS_ARCHIVE);
        }
        // The JVM takes the archive only for a jar of the name under which it was made: one in the current folder.
        builder.directory(jar.getParent().toFile());
        builder.command().addAll(List.of("-jar", jar.getFileName().toString()));
        builder.environment().keySet().removeIf(ServiceEnvironment::isOwn);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        return new ServiceProcess(service, process, URI.create("http://localhost:" + port + "/q/health/ready"));
    }

    Service service() {
        return service;
    }

    Process process() {
        return process;
    }

    /** Whether the service says that it can do its work. */
    boolean isReady(HttpClient client) throws InterruptedException {
        try {
            return client.send(readiness, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    void stop() {
        KnownProcess.end(process.toHandle(), STOP_PATIENCE);
    }
}
