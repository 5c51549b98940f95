package dev.copydesk.standalone.stack;

import dev.copydesk.standalone.embedded.EmbeddedBroker;
import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.folder.Credentials;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Service;
import java.io.IOException;
import java.nio.file.Path;

/** The three built services on a broker and a database of their own, on free ports and with data of their own. */
public final class WholeSystem implements AutoCloseable {
    private static final Ports FREE = new Ports(0, 0, 0);

    private final Stack stack;
    private final DataFolder folder;

    private WholeSystem(Stack stack, DataFolder folder) {
        this.stack = stack;
        this.folder = folder;
    }

    /** The project's root folder; the tests run in {@code standalone/launcher}. */
    public static Path home() {
        return Path.of(System.getProperty("user.dir"), "..", "..").normalize();
    }

    public static WholeSystem start(Path data) throws IOException, InterruptedException {
        DataFolder folder = new DataFolder(data);
        Stack stack = Stack.prepare(home(), ClassArchive.LOADED, folder, FREE, line -> {});
        try {
            stack.start();
        } catch (IOException | InterruptedException | RuntimeException e) {
            stack.close();
            throw e;
        }
        return new WholeSystem(stack, folder);
    }

    public String address(Service service) {
        return stack.running().address(service);
    }

    public Credentials credentials() {
        return stack.credentials();
    }

    public EmbeddedBroker broker() {
        return stack.broker();
    }

    public EmbeddedDatabase database() {
        return stack.database();
    }

    public DataFolder folder() {
        return folder;
    }

    /** Ends the service as a power cut would; the launcher starts it again. */
    public ProcessHandle kill(Service service) {
        ProcessHandle process = stack.process(service);
        process.destroyForcibly();
        return process;
    }

    /** Starts one more process of a service; it is to be closed before the system. */
    public SecondProcess second(Service service) throws IOException {
        Ports ports = FREE.settled();
        ServiceProcess process = ServiceProcess.start(
                service,
                home(),
                ClassArchive.LOADED,
                ports.of(service),
                ServiceEnvironment.of(
                        service, ports, broker().bootstrapServers(), database().jdbcUrl(), credentials(), folder),
                folder.log("second-" + service.title()));
        return new SecondProcess(process, ports.of(service));
    }

    @Override
    public void close() throws IOException {
        stack.close();
    }
}
