package dev.copydesk.standalone.system;

import dev.copydesk.standalone.stack.WholeSystem;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One whole system for the tests that leave it as they found it: it takes a while to start. */
final class SharedSystem {
    private static WholeSystem running;

    private SharedSystem() {}

    static synchronized WholeSystem get() {
        if (running == null) {
            running = start();
        }
        return running;
    }

    private static WholeSystem start() {
        try {
            // Under target, so that the services' logs can be read after the tests.
            Path folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "systems")), "shared-");
            WholeSystem system = WholeSystem.start(folder);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(system), "stop the shared system"));
            return system;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static void close(WholeSystem system) {
        try {
            system.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
