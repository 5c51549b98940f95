package dev.copydesk.standalone.folder;

import dev.copydesk.standalone.process.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/** The folder of one Copydesk: messages, database, logs, secrets, and the note of what is running on it. */
public final class DataFolder {
    private final Path path;

    /** @param path the folder, which need not exist yet */
    public DataFolder(Path path) {
        this.path = path.toAbsolutePath().normalize();
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** Where the services, the broker and the database log. */
    public Path logs() {
        return path.resolve("logs");
    }

    /** The log file of a part of the stack. */
    public Path log(String part) {
        return logs().resolve(part + ".log");
    }

    public Path kafka() {
        return path.resolve("kafka");
    }

    public Path postgresql() {
        return path.resolve("postgresql");
    }

    public Path demoSources() {
        return path.resolve("demo-sources.properties");
    }

    /** Where the newsroom's own rules may be put. */
    public Path rulePacks() {
        return path.resolve("rule-packs");
    }

    public Path runningFile() {
        return path.resolve("running.json");
    }

    /**
     * Makes the folder when it is missing, readable for its owner alone, and takes hold of it until the lock is closed or this
     * process ends, however it ends.
     *
     * @throws Refusal when the folder cannot be written or another process holds it
     */
    public FileLock lock() {
        try {
            if (!Files.exists(path)) {
                Files.createDirectories(
                        path, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
            }
            Files.createDirectories(logs());
            FileChannel channel =
                    FileChannel.open(path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                throw new Refusal(
                        "Copydesk%s is already running on %s; stop it with 'copydesk down', or give another folder with --data"
                                .formatted(holder(), path));
            }
            return lock;
        } catch (FileAlreadyExistsException e) {
            throw new Refusal("%s is no folder; give another with --data".formatted(e.getFile()), e);
        } catch (IOException e) {
            throw new Refusal(
                    "cannot write the data folder %s (%s); give another with --data".formatted(path, reason(e)), e);
        }
    }

    /** What runs on this folder; empty when nothing does, or the launcher was killed. */
    public Optional<RunningStack> running() {
        return lastRun().filter(run -> run.launcher().running().isPresent());
    }

    /** What ran on this folder last, and has not been stopped in good order. */
    public Optional<RunningStack> lastRun() {
        try {
            return RunningStack.read(runningFile());
        } catch (IOException e) {
            throw new Refusal("cannot read %s (%s)".formatted(runningFile(), reason(e)), e);
        }
    }

    /**
     * The secrets of a folder that has been started before.
     *
     * @throws Refusal when there are none, or they cannot be read
     */
    public Credentials credentials() {
        try {
            return Credentials.load(credentialsFile());
        } catch (IOException e) {
            throw new Refusal("cannot read %s (%s)".formatted(credentialsFile(), reason(e)), e);
        }
    }

    public Credentials credentialsOrNew() throws IOException {
        return Credentials.loadOrMake(credentialsFile());
    }

    private Path credentialsFile() {
        return path.resolve("credentials.properties");
    }

    private String holder() {
        return lastRun()
                .map(run -> " (process %d)".formatted(run.launcher().pid()))
                .orElse("");
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String reason(IOException e) {
        return switch (e.getClass().getSimpleName()) {
            case "AccessDeniedException" -> "permission denied";
            case "NoSuchFileException" -> "no such file";
            default -> e.getMessage();
        };
    }
}
