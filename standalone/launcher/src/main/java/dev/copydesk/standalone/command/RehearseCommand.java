package dev.copydesk.standalone.command;

import dev.copydesk.standalone.check.Copy;
import dev.copydesk.standalone.check.Desk;
import dev.copydesk.standalone.check.Uncheckable;
import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.ClassArchive;
import dev.copydesk.standalone.stack.Stack;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Starts everything once on a folder of its own and passes an article through, so that the services' JVMs note which classes
 * that takes. The script runs it after a build; the launcher's own JVM is told by the script to do the same.
 */
@Command(name = "rehearse", hidden = true)
final class RehearseCommand implements Callable<Integer> {
    private static final Ports FREE = new Ports(0, 0, 0);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Copy ARTICLE = new Copy(
            "rehearsal",
            "rehearsal",
            "text/plain",
            """
            Harbour bridge shut after storm

            The council closed the bridge on Friday after 12 lorries and 4 cars, 16 vehicles in all, were blown over, \
            engineer Marta Lindqvist said.

            "Nobody crosses before we have looked at every bolt," Lindqvist said.
            """);

    @Parameters(paramLabel = "DIR", description = "an empty folder for the data, which can be deleted afterwards")
    private Path data;

    @Override
    public Integer call() throws IOException, InterruptedException, Uncheckable {
        DataFolder folder = new DataFolder(data);
        LibraryLogs.into(folder);
        try (Stack stack = Stack.prepare(DataOption.home(), ClassArchive.RECORDED, folder, FREE, line -> {})) {
            Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stack), "stop"));
            stack.start();
            URI ingest = URI.create(stack.running().address(Service.INGEST));
            URI reports = URI.create(stack.running().address(Service.REPORT));
            new Desk(ingest, reports, stack.credentials().token(), PATIENCE).check(ARTICLE);
        }
        return 0;
    }

    /** Also on Ctrl-C, so that nothing goes on running on a folder that is deleted. */
    private static void close(Stack stack) {
        try {
            stack.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
