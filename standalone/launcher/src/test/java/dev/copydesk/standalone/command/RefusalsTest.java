package dev.copydesk.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.standalone.folder.DataFolder;
import dev.copydesk.standalone.stack.BuiltHome;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.AbstractStringAssert;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefusalsTest {
    @TempDir
    Path temporary;

    private String data;

    @BeforeEach
    void build() throws Exception {
        System.setProperty(
                "copydesk.home", BuiltHome.in(temporary.resolve("home")).toString());
        data = temporary.resolve("data").toString();
    }

    @AfterEach
    void forgetHome() {
        System.clearProperty("copydesk.home");
    }

    @Test
    void aTakenPortIsNamedWithTheOptionThatGivesAnother() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertRefused("up", "--data", data, "--report-port", port, "--ingest-port", "0", "--rules-port", "0")
                    .contains("port " + port, "report-service", "--report-port", "COPYDESK_REPORT_PORT");
        }
    }

    @Test
    void aSecondInstanceOnTheSameDataIsRefused() throws Exception {
        try (FileLock held = new DataFolder(Path.of(data)).lock()) {
            assertThat(held.isValid()).isTrue();

            assertRefused("up", "--data", data).contains("already running on " + data, "down", "--data");
        }
    }

    @Test
    void aFolderThatCannotBeMadeIsNamed() throws Exception {
        Path file = Files.writeString(temporary.resolve("file"), "");

        assertRefused("up", "--data", file.toString()).contains(file.toString(), "--data");
        assertRefused("up", "--data", "/proc/copydesk").contains("cannot write the data folder /proc/copydesk");
    }

    @Test
    void whereNothingRunsScriptsAndChecksAreToldSo() throws Exception {
        Path story = Files.writeString(temporary.resolve("story.txt"), "Copy.");

        assertRefused("env", "--data", data).contains("not running on " + data, "copydesk up");
        assertRefused("check", "--data", data, story.toString()).contains("not running on " + data);
    }

    @Test
    void stoppingWhatDoesNotRunIsNoFailure() {
        assertThat(Copydesk.commandLine().execute("down", "--data", data)).isZero();
    }

    private static AbstractStringAssert<?> assertRefused(String... arguments) {
        StringWriter err = new StringWriter();
        int status = Copydesk.commandLine().setErr(new PrintWriter(err, true)).execute(arguments);
        assertThat(status).isEqualTo(Copydesk.FAILED);
        return assertThat(err.toString()).startsWith("copydesk: ").hasLineCount(1);
    }
}
