package dev.copydesk.standalone.command;

import dev.copydesk.standalone.process.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The command {@code copydesk}, as the script of that name in the project's root folder runs it. */
@Command(
        name = "copydesk",
        description = "A newsroom's copy desk on this machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            EnvCommand.class,
            CheckCommand.class,
            PushCommand.class,
            RehearseCommand.class
        },
        footer = {
            "",
            "'copydesk test' builds everything and runs all tests, those in a browser too.",
            "'copydesk images' builds the services' images, 'copydesk verify-k8s' proves what is in k8s/.",
            "The data folder is --data, else COPYDESK_DATA, else 'data' in the project's folder."
        })
public final class Copydesk implements Runnable {
    /** Something was found in the copy that cannot be right. */
    static final int ERRORS_FOUND = 1;

    /** The command could not do its work, or not all of it. */
    static final int FAILED = 2;

    @Spec
    private CommandSpec spec;

    /** Runs the command and ends the process with its exit status. */
    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Copydesk()).setExecutionExceptionHandler((e, commandLine, parsed) -> {
            if (e instanceof Refusal) {
                commandLine.getErr().println("copydesk: " + e.getMessage());
            } else {
                commandLine.getErr().println("copydesk: unexpected: " + e);
                e.printStackTrace(commandLine.getErr());
            }
            return FAILED;
        });
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: up, down, env, check, push or test");
    }
}
