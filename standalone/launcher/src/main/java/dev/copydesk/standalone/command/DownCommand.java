package dev.copydesk.standalone.command;

import dev.copydesk.standalone.stack.Shutdown;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Stops what {@code up} started. */
@Command(name = "down", description = "Stop what 'up' started.", mixinStandardHelpOptions = true)
final class DownCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        boolean stopped = Shutdown.of(data.folder());
        spec.commandLine()
                .getOut()
                .printf(
                        "copydesk: %s %s%n",
                        stopped ? "stopped what ran on" : "nothing was running on",
                        data.folder().path());
        return 0;
    }
}
