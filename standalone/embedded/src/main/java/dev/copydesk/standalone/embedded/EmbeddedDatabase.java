package dev.copydesk.standalone.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;

/**
 * A PostgreSQL server beside this JVM, from binaries in a jar, that listens on the loopback address only and has one
 * database, {@value #NAME}. It can be stopped and started again on the same port and folder, and then has the data it had.
 */
public final class EmbeddedDatabase implements Closeable {
    /** The database's name. */
    public static final String NAME = "copydesk";

    /** Who the services connect as; the server trusts every local connection. */
    public static final String USER = "postgres";

    private static final Duration STARTUP = Duration.ofSeconds(60);
    private static final Duration SHUTDOWN = Duration.ofSeconds(30);

    private final Path folder;
    private final boolean kept;
    private final int port;
    private final Redirect log;
    private EmbeddedPostgres server;

    private EmbeddedDatabase(Path folder, boolean kept, int port, Redirect log) {
        this.folder = folder.toAbsolutePath();
        this.kept = kept;
        this.port = port == 0 ? FreePort.any() : port;
        this.log = log;
    }

    /**
     * A server, not yet started, whose data last only until {@link #close()}; on a free port. It does not wait for the
     * disk.
     */
    public static EmbeddedDatabase temporary() {
        return new EmbeddedDatabase(Folders.temporary("copydesk-postgresql-"), false, 0, Redirect.DISCARD);
    }

    /**
     * A server, not yet started, that keeps its data and writes each commit through to the disk.
     *
     * @param folder where they are kept; made when missing
     * @param port to listen on, 0 for a free one
     * @param log the file that the server's own messages are appended to
     */
    public static EmbeddedDatabase keptIn(Path folder, int port, Path log) {
        return new EmbeddedDatabase(folder, true, port, Redirect.appendTo(log.toFile()));
    }

    /** Where the services connect. The same before and after a restart. */
    public String jdbcUrl() {
        return "jdbc:postgresql://localhost:" + port + "/" + NAME;
    }

    /** The server's process, or empty while it stands. */
    public Optional<ProcessHandle> process() {
        return Postmaster.of(folder);
    }

    /**
     * Starts the server and makes its database at the first start. A server that an earlier, killed process left behind on
     * this folder is stopped first. Does nothing when it runs.
     *
     * @throws IOException when the folder cannot be written or the server does not start
     */
    public synchronized void start() throws IOException {
        if (server != null) {
            return;
        }
        endServerOf(folder);
        Files.createDirectories(folder);
        Path binaries = binariesFolder();
        Files.createDirectories(binaries);
        try (FileChannel channel = FileChannel.open(
                        binaries.resolve("unpacking.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock ignored = channel.lock()) {
            deleteInterruptedUnpacking(binaries);
            server = builder(binaries).start();
        } catch (IllegalStateException e) {
            throw new IOException("PostgreSQL did not start on " + folder + ": " + e.getMessage(), e);
        }
        createDatabase();
    }

    /** Stops the server; its folder and port stay its own for the next {@link #start()}. Does nothing when it stands. */
    public synchronized void stop() throws IOException {
        if (server == null) {
            return;
        }
        Optional<ProcessHandle> process = process();
        server.close();
        server = null;
        // The library waits five seconds for the last checkpoint and then returns, whether or not the server has ended.
        if (process.isPresent() && !ProcessEnd.await(process.get(), SHUTDOWN)) {
            process.get().destroyForcibly();
        }
    }

    /**
     * Starts the server again after it has ended by itself.
     *
     * @return its new process; empty when it was stopped, and so stays stopped
     */
    public synchronized Optional<ProcessHandle> revive() throws IOException {
        if (server == null) {
            return Optional.empty();
        }
        stop();
        start();
        return process();
    }

    /** Stops the server, and deletes its data when they were temporary. */
    @Override
    public void close() throws IOException {
        stop();
        if (!kept) {
            Folders.delete(folder);
        }
    }

    private EmbeddedPostgres.Builder builder(Path binaries) {
        String durable = kept ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setDataDirectory(folder)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(binaries.toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(STARTUP)
                .setOutputRedirector(log)
                .setErrorRedirector(log)
                // Sorting and case do not depend on the locales that a machine has.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                // The library turns fsync and synchronous commit off; kept data need both.
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("unix_socket_directories", "");
    }

    private void createDatabase() throws IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet found = statement.executeQuery("SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                if (found.next()) {
                    return;
                }
            }
            statement.execute("CREATE DATABASE " + NAME);
        } catch (SQLException e) {
            throw new IOException("Cannot make the database " + NAME, e);
        }
    }

    /**
     * Stops the server that a killed process left running on the folder.
     *
     * @return whether there was one
     * @throws IOException when it does not end
     */
    public static boolean endServerOf(Path folder) throws IOException {
        Optional<ProcessHandle> orphan = Postmaster.of(folder.toAbsolutePath());
        if (orphan.isEmpty()) {
            return false;
        }
        // A polite request waits until the clients have gone; kept data survive a forced end as they survive a power
        // cut.
        orphan.get().destroy();
        if (!ProcessEnd.await(orphan.get(), Duration.ofSeconds(5))) {
            orphan.get().destroyForcibly();
        }
        if (!ProcessEnd.await(orphan.get(), SHUTDOWN)) {
            throw new IOException("Another PostgreSQL (process " + orphan.get().pid() + ") keeps " + folder);
        }
        return true;
    }

    /**
     * Where the server's programs are unpacked, once for all servers of this user. A folder of our own, since the library's
     * own one in the shared temporary folder stays broken for good after an interrupted unpacking.
     */
    private static Path binariesFolder() {
        String cache = System.getenv("XDG_CACHE_HOME");
        Path base =
                cache == null || cache.isBlank() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(cache);
        return base.resolve("copydesk").resolve("postgresql");
    }

    /** The library marks a complete unpacking with a file {@code .exists}, and fails on a folder without it. */
    private static void deleteInterruptedUnpacking(Path binaries) throws IOException {
        try (DirectoryStream<Path> unpacked = Files.newDirectoryStream(binaries, "PG-*")) {
            for (Path one : unpacked) {
                if (!Files.exists(one.resolve(".exists"))) {
                    Folders.delete(one);
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }
}
