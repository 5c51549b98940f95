package dev.copydesk.standalone.stack;

import dev.copydesk.standalone.embedded.EmbeddedDatabase;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.KnownProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.Optional;

/** What a launcher that was killed left running. To be called by whoever holds the data folder's lock. */
final class Leftovers {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private Leftovers() {}

    /** Ends the services and the database server of the last run that still run; says how many those were. */
    static int end(DataFolder folder) throws IOException {
        int ended = 0;
        Optional<RunningStack> last = folder.lastRun();
        if (last.isPresent()) {
            for (KnownProcess child : last.get().children()) {
                Optional<ProcessHandle> process = child.running();
                if (process.isPresent()) {
                    KnownProcess.end(process.get(), PATIENCE);
                    ended++;
                }
            }
        }
        if (EmbeddedDatabase.endServerOf(folder.postgresql())) {
            ended++;
        }
        Files.deleteIfExists(folder.runningFile());
        return ended;
    }
}
