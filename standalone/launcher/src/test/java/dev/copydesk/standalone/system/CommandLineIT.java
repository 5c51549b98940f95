package dev.copydesk.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.folder.DemoSource;
import dev.copydesk.standalone.folder.RunningStack;
import dev.copydesk.standalone.stack.WholeSystem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command itself, as a process, on the built services. */
class CommandLineIT {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final String WRONG_SUM =
            "Ferry report\n\nThe ferry carried 480 vehicles (290 cars + 110 vans) on Saturday, the harbour office said.\n";

    @TempDir
    Path folder;

    private Process up;

    /** What a command has printed and its exit status. */
    private record Outcome(int status, String out, String err) {}

    @AfterEach
    void down() throws Exception {
        run("down");
        if (up != null) {
            up.destroyForcibly();
        }
    }

    @Test
    void anEditorsFileIsCheckedTheDataSurviveAKillAndDownLeavesNothing() throws Exception {
        Path story = Files.writeString(folder.resolve("ferry.txt"), WRONG_SUM);
        Path fine =
                Files.writeString(folder.resolve("fine.txt"), "The council met on Monday, its clerk Ann Lee said.\n");
        String printed = up();
        assertThat(printed).contains("Review desk", "User", "Password", "http://localhost:");

        Outcome wrong = run("check", story.toString());
        assertThat(wrong.status()).isEqualTo(1);
        assertThat(wrong.out())
                .containsPattern("ferry\\.txt:3:\\d+: error: arithmetic\\.sum: ")
                .contains("^~~", "working:");
        assertThat(run("check", fine.toString()).status()).isZero();
        assertThat(run("check", story.toString(), folder.resolve("gone.txt").toString()))
                .satisfies(outcome -> assertThat(outcome.status()).isEqualTo(2))
                .satisfies(outcome -> assertThat(outcome.err()).contains("gone.txt: no such file"));
        assertThat(run("check", "--json", story.toString()).out()).contains("\"rule\" : \"arithmetic.sum\"");
        assertThat(run("env").out().lines())
                .satisfiesExactlyInAnyOrder(
                        line -> assertThat(line).startsWith("export COPYDESK_INGEST=http://localhost:"),
                        line -> assertThat(line).startsWith("export COPYDESK_REPORTS=http://localhost:"),
                        line -> assertThat(line).startsWith("export COPYDESK_TOKEN="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_SUPERDESK="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_GHOST="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_GHOST_LEGACY="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_WP_WEBHOOKS="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_WORDPRESS_COM="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_STANDARD_WEBHOOKS=whsec_"),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_NINJS3="),
                        line -> assertThat(line).startsWith("export COPYDESK_SECRET_DEMO_ARC_XP=whsec_"));
        for (DemoSource demo : DemoSource.values()) {
            Outcome pushed = run("push", "--as", demo.kind(), story.toString());
            assertThat(pushed.out()).as(demo + pushed.err()).startsWith("HTTP 202");
        }
        await().atMost(PATIENCE).pollInterval(Duration.ofSeconds(1)).untilAsserted(() -> assertThat(reports())
                .contains(Arrays.stream(DemoSource.values())
                        .map(demo -> "\"" + demo.id() + ":")
                        .toList()));

        // Nothing that runs in its name may keep the next start from the data.
        up.destroyForcibly().waitFor();
        String again = up();
        assertThat(again)
                .contains("that an earlier run, which was killed, had left")
                .contains(password(printed));
        assertThat(reports()).contains("ferry.txt-", "fine.txt-");

        Outcome second = run("up", "--report-port", "0", "--ingest-port", "0", "--rules-port", "0");
        assertThat(second.status()).isEqualTo(2);
        assertThat(second.err()).hasLineCount(1).contains("already running");

        RunningStack running = new DataFolder(folder.resolve("data")).running().orElseThrow();
        assertThat(run("down").out()).contains("stopped what ran on");
        assertThat(up.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(running.children()).noneMatch(child -> child.running().isPresent());
        assertThat(folder.resolve("data/postgresql/postmaster.pid")).doesNotExist();
        assertThat(run("check", story.toString()).err()).hasLineCount(1).contains("not running");
    }

    private String up() throws IOException {
        Path out = Files.createTempFile(folder, "up", ".txt");
        up = command("up", "--report-port", "0", "--ingest-port", "0", "--rules-port", "0")
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        await().atMost(PATIENCE)
                .until(() -> !up.isAlive() || Files.readString(out).contains("stop with Ctrl-C"));
        String printed = Files.readString(out);
        assertThat(up.isAlive()).as(printed).isTrue();
        return printed;
    }

    private Outcome run(String... arguments) throws Exception {
        Path out = Files.createTempFile(folder, "out", ".txt");
        Path err = Files.createTempFile(folder, "err", ".txt");
        Process process = command(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private ProcessBuilder command(String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx320m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcopydesk.home=" + WholeSystem.home(),
                "-jar",
                WholeSystem.home()
                        .resolve(Path.of("standalone", "launcher", "target", "launcher", "copydesk.jar"))
                        .toString()));
        line.addAll(Arrays.asList(arguments));
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.environment().put("COPYDESK_DATA", folder.resolve("data").toString());
        return builder;
    }

    private String reports() throws Exception {
        List<String> variables = run("env")
                .out()
                .lines()
                .map(line -> line.substring(line.indexOf('=') + 1))
                .toList();
        var request = HttpRequest.newBuilder(URI.create(variables.get(1) + "/api/v1/reports"))
                .header("Authorization", "Bearer " + variables.get(2))
                .build();
        return HttpClient.newHttpClient()
                .send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8))
                .body();
    }

    private static String password(String printed) {
        return printed.lines()
                .filter(line -> line.contains("Password"))
                .findFirst()
                .orElseThrow();
    }
}
