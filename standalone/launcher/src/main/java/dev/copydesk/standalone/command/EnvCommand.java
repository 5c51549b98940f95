package dev.copydesk.standalone.command;

import dev.copydesk.standalone.folder.Credentials;
import dev.copydesk.standalone.folder.DemoSource;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.Service;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a script needs to talk to the running stack. */
@Command(
        name = "env",
        description = "Print addresses, token and the demo webhooks' secrets for scripts: eval \"$(copydesk env)\"",
        mixinStandardHelpOptions = true)
final class EnvCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        RunningStack running = data.running();
        PrintWriter out = spec.commandLine().getOut();
        out.println("export COPYDESK_INGEST=" + running.address(Service.INGEST));
        out.println("export COPYDESK_REPORTS=" + running.address(Service.REPORT));
        Credentials credentials = data.folder().credentials();
        out.println("export COPYDESK_TOKEN=" + credentials.token());
        for (DemoSource source : DemoSource.values()) {
            String secret = credentials.webhookSecrets().get(source);
            if (secret != null) {
                out.println("export " + source.variable() + "=" + secret);
            }
        }
        return 0;
    }
}
