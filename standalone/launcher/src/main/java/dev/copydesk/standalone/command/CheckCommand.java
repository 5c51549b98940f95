package dev.copydesk.standalone.command;

import com.fasterxml.jackson.databind.JsonNode;
import dev.copydesk.standalone.check.CompilerOutput;
import dev.copydesk.standalone.check.Copy;
import dev.copydesk.standalone.check.Desk;
import dev.copydesk.standalone.check.JsonOutput;
import dev.copydesk.standalone.check.Uncheckable;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.process.Service;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Checks files of copy and prints what was found. */
@Command(
        name = "check",
        description = "Check plain text or HTML and print what was found as a compiler would.",
        mixinStandardHelpOptions = true,
        footer = {
            "",
            "Lines and columns are those of the file, counted from one; columns in characters. The report points into the text",
            "after boilerplate and markup are gone, so the flagged words are looked up in the file by their letters and digits.",
            "Exit status: 0 nothing is surely wrong, 1 an error is flagged, 2 something could not be checked.",
            "Where COPYDESK_INGEST, COPYDESK_REPORTS and COPYDESK_TOKEN are set, the copy goes there."
        })
final class CheckCommand implements Callable<Integer> {
    @Mixin
    private DataOption data;

    @Option(names = "--json", description = "print the reports as JSON")
    private boolean json;

    @Option(names = "--notices", description = "print notices too")
    private boolean notices;

    @Option(
            names = "--timeout",
            paramLabel = "SECONDS",
            description = "how long to wait for each report; default ${DEFAULT-VALUE}",
            defaultValue = "60")
    private int timeout;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "plain text or HTML in UTF-8; - for standard input")
    private List<String> files;

    /** In UTF-8, whatever the terminal's settings say: copy has more than ASCII. */
    private final PrintStream out =
            new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);

    @Override
    public Integer call() throws InterruptedException {
        Desk desk = desk();
        CompilerOutput lines = new CompilerOutput(out, notices);
        JsonOutput document = new JsonOutput();
        boolean errors = false;
        boolean unchecked = false;
        for (String file : files) {
            try {
                Copy copy = Copy.read(file, System.in);
                JsonNode report = desk.check(copy);
                if (json) {
                    document.add(copy, report);
                } else {
                    lines.print(copy, report);
                }
                errors |= hasError(report);
                requireChecked(report);
            } catch (Uncheckable e) {
                unchecked = true;
                document.addError(file, e.getMessage());
                spec.commandLine().getErr().println("copydesk: " + file + ": " + e.getMessage());
            }
        }
        if (json) {
            out.println(document);
        }
        out.flush();
        return unchecked ? Copydesk.FAILED : errors ? Copydesk.ERRORS_FOUND : 0;
    }

    private Desk desk() {
        Map<String, String> environment = System.getenv();
        String ingest = environment.get("COPYDESK_INGEST");
        String reports = environment.get("COPYDESK_REPORTS");
        String token = environment.get("COPYDESK_TOKEN");
        if (ingest == null || reports == null || token == null) {
            RunningStack running = data.running();
            ingest = running.address(Service.INGEST);
            reports = running.address(Service.REPORT);
            token = data.folder().credentials().token();
        }
        return new Desk(URI.create(ingest), URI.create(reports), token, Duration.ofSeconds(timeout));
    }

    private static boolean hasError(JsonNode report) {
        for (JsonNode flag : report.path("flags")) {
            if (flag.path("severity").asText().equals("error")) {
                return true;
            }
        }
        return false;
    }

    /** A report may say that the copy was not checked, when it is in another language for example. */
    private static void requireChecked(JsonNode report) throws Uncheckable {
        String reason = report.path("notChecked").asText("");
        if (!reason.isEmpty()) {
            throw new Uncheckable("not checked: " + reason);
        }
    }
}
