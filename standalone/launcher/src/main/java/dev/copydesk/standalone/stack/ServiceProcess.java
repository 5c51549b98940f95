package dev.copydesk.standalone.stack;

import dev.copydesk.standalone.process.KnownProcess;
import dev.copydesk.standalone.process.Service;
import java.io.File;
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
import java.util.stream.Stream;

/** One run of a service, as a Java process of its own that logs into a file. */
final class ServiceProcess {
    /**
     * Small and quick to start: one article at a time keeps none of the services busy. Where the archive of classes is mapped at a
     * random address, all its pages are rewritten and so this process's own, 60 MB a service; at its own address they stay the
     * file's.
     */
    private static final List<String> JVM_OPTIONS = List.of(
            "-Xms32m",
            "-Xmx128m",
            "-Xss512k",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UnlockDiagnosticVMOptions",
            "-XX:ArchiveRelocationMode=0",
            "-XX:+ExitOnOutOfMemoryError");

    /** POSIX: runs what follows at a lower priority, in the same process. */
    private static final List<String> GIVING_WAY = List.of("nice", "-n", "5");

    private static final boolean NICE_IS_THERE = Stream.of(
                    System.getenv().getOrDefault("PATH", "").split(File.pathSeparator))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, "nice")));

    private final ClassArchive archive;
    private final Service service;
    private final Process process;
    private final HttpRequest readiness;

    private ServiceProcess(Service service, ClassArchive archive, Process process, URI readiness) {
        this.service = service;
        this.archive = archive;
        this.process = process;
        this.readiness =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
    }

    /**
     * Starts the service.
     *
     * @param home the project's root folder
     * @param archive what becomes of the archive of its classes
     * @param port where it listens
     * @param environment its configuration, in place of this process's variables of the same names
     * @param log the file that all it prints is appended to
     */
    static ServiceProcess start(
            Service service, Path home, ClassArchive archive, int port, Map<String, String> environment, Path log)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder();
        if (service.givesWay() && NICE_IS_THERE) {
            builder.command().addAll(GIVING_WAY);
        }
        builder.command()
                .add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        builder.command().addAll(JVM_OPTIONS);
        Path jar = service.jar(home);
        builder.command().addAll(archive.options(jar));
        builder.command().addAll(List.of("-jar", jar.toString()));
        builder.environment().keySet().removeIf(ServiceEnvironment::isOwn);
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        Process process = builder.start();
        process.getOutputStream().close();
        return new ServiceProcess(
                service, archive, process, URI.create("http://localhost:" + port + "/q/health/ready"));
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
        KnownProcess.end(process.toHandle(), archive.stopPatience());
    }
}
