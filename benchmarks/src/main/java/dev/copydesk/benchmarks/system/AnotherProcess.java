package dev.copydesk.benchmarks.system;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One more process of a service, with the settings of the one that runs; it ends with this program. */
final class AnotherProcess implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final int POLL_MILLIS = 5;
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final Process process;
    private final URI readiness;
    private final Path log;
    private final long started = System.nanoTime();

    private AnotherProcess(Process process, int port, Path log) {
        this.process = process;
        this.log = log;
        readiness = URI.create("http://localhost:" + port + "/q/health/ready");
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroyForcibly, "end"));
    }

    /** Starts it as the launcher has started the one that runs. */
    static AnotherProcess like(RunningSystem system, String service) throws IOException {
        return start(RunningSystem.commandLine(system.service(service)), system, service);
    }

    /** Starts it with this command. */
    static AnotherProcess start(List<String> command, RunningSystem system, String service) throws IOException {
        int port = freePort();
        Path log = system.log("another-" + service);
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        Map<String, String> environment = RunningSystem.environment(system.service(service));
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
        return new AnotherProcess(builder.start(), port, log);
    }

    /** What the service was built into. */
    static Path jar(RunningSystem system, String service) throws IOException {
        List<String> command = new ArrayList<>(RunningSystem.commandLine(system.service(service)));
        return Path.of(command.get(command.indexOf("-jar") + 1));
    }

    ProcessHandle process() {
        return process.toHandle();
    }

    /** Waits until it says that it is ready, and returns the seconds since its start. */
    double awaitReady() throws IOException, InterruptedException {
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() - started > PATIENCE.toNanos()) {
                throw new IOException("It does not start; it said: " + Files.readString(log));
            }
            Thread.sleep(POLL_MILLIS);
        }
        return (System.nanoTime() - started) / 1e9;
    }

    private boolean isReady() throws InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        try {
            return CLIENT.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            process.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
