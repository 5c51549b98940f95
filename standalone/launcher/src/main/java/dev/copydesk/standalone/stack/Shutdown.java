package dev.copydesk.standalone.stack;

import dev.copydesk.standalone.embedded.ProcessEnd;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.process.Refusal;
import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.Optional;

/** Stops, from another process, what runs on a data folder. */
public final class Shutdown {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private Shutdown() {}

    /**
     * Asks the launcher to stop and waits until it has; ends what a killed launcher left running.
     *
     * @return whether anything was running
     * @throws Refusal when the launcher does not stop
     */
    public static boolean of(DataFolder folder) throws IOException {
        Optional<ProcessHandle> launcher =
                folder.lastRun().flatMap(run -> run.launcher().running());
        if (launcher.isPresent()) {
            launcher.get().destroy();
            if (!ProcessEnd.await(launcher.get(), PATIENCE)) {
                throw new Refusal("process %d does not stop within %d s; see %s"
                        .formatted(launcher.get().pid(), PATIENCE.toSeconds(), folder.logs()));
            }
            return true;
        }
        if (folder.lastRun().isEmpty()) {
            return false;
        }
        try (FileLock lock = folder.lock()) {
            return Leftovers.end(folder) > 0;
        }
    }
}
