package dev.copydesk.standalone.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds PostgreSQL's main process by the file {@code postmaster.pid} that it keeps in its data folder. */
final class Postmaster {
    private Postmaster() {}

    /** The running server of the folder; empty when there is none, or when its process id has passed to another program. */
    static Optional<ProcessHandle> of(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("postmaster.pid"));
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip()))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> serves(process, folder));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean serves(ProcessHandle process, Path folder) {
        return process.info()
                .arguments()
                .map(arguments -> List.of(arguments).contains(folder.toString()))
                .orElse(false);
    }
}
