package dev.copydesk.standalone.command;

import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.Refusal;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** The folder that a command works on. */
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "folder of messages, reports and logs",
            defaultValue = "${env:COPYDESK_DATA}")
    private Path data;

    /** The project's root folder, which the script names. */
    static Path home() {
        return Path.of(System.getProperty("copydesk.home", "."))
                .toAbsolutePath()
                .normalize();
    }

    DataFolder folder() {
        return new DataFolder(data == null ? home().resolve("data") : data);
    }

    /** @throws Refusal when nothing runs on the folder */
    RunningStack running() {
        return folder().running()
                .filter(RunningStack::ready)
                .orElseThrow(() -> new Refusal(
                        "Copydesk is not running on %s; start it with 'copydesk up'".formatted(folder().path())));
    }
}
