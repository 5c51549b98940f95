package dev.copydesk.standalone.command;

import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.Ports;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.ClassArchive;
import dev.copydesk.standalone.stack.Stack;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Starts everything on this machine and stays until it is told to stop. */
@Command(
        name = "up",
        description = "Start everything, and stop it again on Ctrl-C.",
        mixinStandardHelpOptions = true,
        sortOptions = false)
final class UpCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Option(
            names = "--report-port",
            paramLabel = "PORT",
            description = "port of the review desk; default ${DEFAULT-VALUE}, 0 for a free one",
            defaultValue = "${env:COPYDESK_REPORT_PORT:-8080}")
    private int reportPort;

    @Option(
            names = "--ingest-port",
            paramLabel = "PORT",
            description = "port that takes articles; default ${DEFAULT-VALUE}",
            defaultValue = "${env:COPYDESK_INGEST_PORT:-8081}")
    private int ingestPort;

    @Option(
            names = "--rules-port",
            paramLabel = "PORT",
            description = "port of the rules service; default ${DEFAULT-VALUE}",
            defaultValue = "${env:COPYDESK_RULES_PORT:-8082}")
    private int rulesPort;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        long begun = System.nanoTime();
        DataFolder folder = data.folder();
        LibraryLogs.into(folder);
        Ports ports = new Ports(ingestPort, rulesPort, reportPort);
        Stack stack = Stack.prepare(DataOption.home(), ClassArchive.LOADED, folder, ports, this::say);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> close(stack), "stop"));
        stack.start();
        print(stack, folder, (System.nanoTime() - begun) / 1e9);
        // Only a signal, and with it the shutdown hook, ends this.
        new CountDownLatch(1).await();
        return 0;
    }

    private void close(Stack stack) {
        try {
            stack.close();
            say("stopped");
        } catch (IOException e) {
            say("could not stop everything: " + e.getMessage());
        }
    }

    private void print(Stack stack, DataFolder folder, double seconds) {
        RunningStack running = stack.running();
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                Locale.ROOT,
                """

                Copydesk is ready after %.1f s.

                  Review desk   %s/
                  Ingest        %s/
                  Rules         %s/
                  User          %s
                  Password      %s
                  Data          %s
                  Logs          %s

                Check a file with 'copydesk check FILE'; stop with Ctrl-C or 'copydesk down'.
                """,
                seconds,
                running.address(Service.REPORT),
                running.address(Service.INGEST),
                running.address(Service.RULES),
                stack.credentials().user(),
                stack.credentials().password(),
                folder.path(),
                folder.logs());
        out.flush();
    }

    private void say(String line) {
        PrintWriter out = spec.commandLine().getOut();
        out.println("copydesk: " + line);
        out.flush();
    }
}
