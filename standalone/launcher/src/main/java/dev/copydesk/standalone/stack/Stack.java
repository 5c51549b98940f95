package dev.copydesk.standalone.stack;

import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.folder.Credentials;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.DemoSourcesFile;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.KnownProcess;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Refusal;
import dev.copydesk.standalone.process.Service;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpClient;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** All of Copydesk on this machine, from the broker to the pages. */
public final class Stack implements Closeable {
    private static final Duration START_PATIENCE = Duration.ofMinutes(3);
    private static final Duration POLL = Duration.ofMillis(100);
    private static final long LOG_LIMIT_BYTES = 10L * 1024 * 1024;

    private final Path home;
    private final ClassArchive archive;
    private final DataFolder folder;
    private final Ports ports;
    private final FileLock lock;
    private final Credentials credentials;
    private final Progress progress;
    private final Supervisor supervisor;
    private final EmbeddedBroker broker;
    private final EmbeddedDatabase database;
    private final Map<Service, ServiceProcess> services = new EnumMap<>(Service.class);
    private volatile boolean stopping;
    private boolean ready;

    private Stack(
            Path home,
            ClassArchive archive,
            DataFolder folder,
            Ports ports,
            FileLock lock,
            Credentials credentials,
            Progress progress) {
        this.home = home;
        this.archive = archive;
        this.folder = folder;
        this.ports = ports;
        this.lock = lock;
        this.credentials = credentials;
        this.progress = progress;
        this.supervisor = new Supervisor(progress);
        this.broker = EmbeddedBroker.keptIn(folder.kafka(), 0, EmbeddedBroker.DEFAULT_PARTITIONS);
        this.database = EmbeddedDatabase.keptIn(folder.postgresql(), 0, folder.log("postgresql"));
    }

    /**
     * Takes hold of the data folder, ends what a killed launcher left on it, and checks that the rest can start. Nothing runs
     * yet.
     *
     * @param home the project's root folder, with the services built
     * @param archive what becomes of the archives of the services' classes
     * @param wanted where the services shall listen, 0 for a free port
     * @throws Refusal when something stands in the way
     */
    public static Stack prepare(Path home, ClassArchive archive, DataFolder folder, Ports wanted, Progress progress)
            throws IOException {
        requireBuilt(home);
        FileLock lock = folder.lock();
        try {
            int ended = Leftovers.end(folder);
            if (ended > 0) {
                progress.say("ended %d process%s that an earlier run, which was killed, had left"
                        .formatted(ended, ended == 1 ? "" : "es"));
            }
            Ports ports = wanted.settled();
            ports.requireFree();
            return new Stack(home, archive, folder, ports, lock, folder.credentialsOrNew(), progress);
        } catch (IOException | RuntimeException e) {
            lock.channel().close();
            throw e;
        }
    }

    /** The first user, the password and the token. */
    public Credentials credentials() {
        return credentials;
    }

    /** The broker, which a test takes away and gives back. */
    EmbeddedBroker broker() {
        return broker;
    }

    /** The database server, which a test takes away and gives back. */
    EmbeddedDatabase database() {
        return database;
    }

    /** The service's process, which a test kills. */
    synchronized ProcessHandle process(Service service) {
        return services.get(service).process().toHandle();
    }

    /** Where the parts listen and which processes they are. */
    public synchronized RunningStack running() {
        List<KnownProcess> children = services.values().stream()
                .map(child -> KnownProcess.of(child.process().toHandle()))
                .toList();
        return new RunningStack(KnownProcess.of(ProcessHandle.current()), ports, children, ready);
    }

    /**
     * Starts everything and waits until every service says that it is ready.
     *
     * @throws Refusal when a part does not start; what has started goes on running until {@link #close()}
     */
    public void start() throws IOException, InterruptedException {
        note();
        DemoSourcesFile.write(folder.demoSources());
        // All at once: much of a start is waiting, and the services wait for a broker and a database that come later.
        CompletableFuture<Void> brokerStarted = CompletableFuture.runAsync(this::startBroker);
        CompletableFuture<Void> databaseStarted = CompletableFuture.runAsync(this::startDatabase);
        progress.say("starting the services");
        for (Service service : Service.values()) {
            rotate(folder.log(service.title()));
            startService(service);
        }
        await(brokerStarted, "Kafka");
        await(databaseStarted, "PostgreSQL");
        awaitReady();
        for (ServiceProcess child : services.values()) {
            Service service = child.service();
            supervisor.watch(service.title(), child.process().toHandle(), () -> Optional.of(startService(service)));
        }
        database.process().ifPresent(server -> supervisor.watch("PostgreSQL", server, database::revive));
        markReady();
    }

    /** Stops everything in order: the services, the broker, the database. Does nothing the second time. */
    @Override
    public void close() throws IOException {
        if (!beginStopping()) {
            return;
        }
        supervisor.close();
        progress.say("stopping the services");
        // All at once: what one of them leaves undone waits in Kafka for the next start.
        services.values().forEach(child -> child.process().destroy());
        services.values().forEach(ServiceProcess::stop);
        progress.say("stopping Kafka and PostgreSQL");
        try (lock;
                database;
                broker) {
            Files.deleteIfExists(folder.runningFile());
        }
    }

    private synchronized boolean beginStopping() {
        boolean first = !stopping;
        stopping = true;
        return first;
    }

    private void startBroker() {
        progress.say("starting Kafka");
        broker.start();
        if (stopping) {
            broker.stop();
        }
    }

    private void startDatabase() {
        progress.say("starting PostgreSQL");
        try {
            rotate(folder.log("postgresql"));
            database.start();
            if (stopping) {
                database.stop();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private synchronized ProcessHandle startService(Service service) throws IOException {
        if (stopping) {
            throw new Refusal("stopped while starting");
        }
        Map<String, String> environment = ServiceEnvironment.of(
                service, ports, broker.bootstrapServers(), database.jdbcUrl(), credentials, folder);
        ServiceProcess child = ServiceProcess.start(
                service, home, archive, ports.of(service), environment, folder.log(service.title()));
        services.put(service, child);
        note();
        return child.process().toHandle();
    }

    private void awaitReady() throws InterruptedException {
        HttpClient client = HttpClient.newHttpClient();
        long end = System.nanoTime() + START_PATIENCE.toNanos();
        for (ServiceProcess child : services.values()) {
            String name = child.service().title();
            while (!child.isReady(client)) {
                if (!child.process().isAlive()) {
                    throw new Refusal("%s ended while it started (exit status %d); its last words are in %s"
                            .formatted(name, child.process().exitValue(), folder.log(name)));
                }
                if (System.nanoTime() > end) {
                    throw new Refusal("%s is not ready after %d s; see %s"
                            .formatted(name, START_PATIENCE.toSeconds(), folder.log(name)));
                }
                Thread.sleep(POLL.toMillis());
            }
            progress.say(name + " is ready");
        }
    }

    private synchronized void markReady() throws IOException {
        ready = true;
        note();
    }

    private synchronized void note() throws IOException {
        running().write(folder.runningFile());
    }

    private void await(CompletableFuture<Void> started, String name) {
        try {
            started.join();
        } catch (CompletionException e) {
            throw new Refusal(
                    "%s does not start (%s); see %s"
                            .formatted(name, e.getCause().getMessage(), folder.logs()),
                    e.getCause());
        }
    }

    private static void requireBuilt(Path home) {
        for (Service service : Service.values()) {
            if (!Files.exists(service.jar(home))) {
                throw new Refusal("%s is not built (no %s)".formatted(service.title(), service.jar(home)));
            }
        }
    }

    /** Keeps a log that has grown large as one earlier log. */
    private static void rotate(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".1"), StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
