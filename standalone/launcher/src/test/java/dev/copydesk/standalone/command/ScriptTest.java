package dev.copydesk.standalone.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script {@code copydesk} in a folder where nothing is built. */
class ScriptTest {
    private static final List<String> TOOLS =
            List.of("bash", "dirname", "readlink", "sed", "find", "mkdir", "mktemp", "id", "head", "env");

    @TempDir
    Path home;

    private Path bin;

    @BeforeEach
    void installScript() throws IOException {
        Files.copy(
                Path.of(System.getProperty("user.dir"), "..", "..", "copydesk").normalize(), home.resolve("copydesk"));
        bin = Files.createDirectory(home.resolve("bin"));
        for (String tool : TOOLS) {
            Path found = Files.exists(Path.of("/usr/bin", tool)) ? Path.of("/usr/bin", tool) : Path.of("/bin", tool);
            program(tool, "exec " + found + " \"$@\"");
        }
    }

    @Test
    void aJavaThatIsTooOldIsNamedWithWhatIsNeeded() throws Exception {
        program("java", "echo '    java.specification.version = 11' >&2");

        assertThat(run("up"))
                .containsExactly("copydesk: Java 11 at " + bin.resolve("java")
                        + " is too old; install a JDK 17 or newer, or point JAVA_HOME at one");
    }

    @Test
    void aMissingJavaIsSaid() throws Exception {
        assertThat(run("up")).hasSize(1).first().asString().contains("no Java found", "JDK 17");
    }

    @Test
    void aMissingMavenIsSaidWithHowToInstallIt() throws Exception {
        program("java", "echo '    java.specification.version = 17' >&2");
        program("javac", "");

        assertThat(run("up")).hasSize(1).first().asString().contains("no Maven found", "apt-get install maven");
    }

    @Test
    void aMavenThatIsTooOldIsNamed() throws Exception {
        program("java", "echo '    java.specification.version = 21' >&2");
        program("javac", "");
        program("mvn", "echo 'Apache Maven 3.6.3'");

        assertThat(run("up")).containsExactly("copydesk: Maven 3.6.3 is too old; install Maven 3.8 or newer");
    }

    private void program(String name, String line) throws IOException {
        Path program = Files.writeString(bin.resolve(name), "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(program, PosixFilePermissions.fromString("rwxr-xr-x"));
    }

    private List<String> run(String command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(
                        bin.resolve("bash").toString(), home.resolve("copydesk").toString(), command)
                .redirectErrorStream(true)
                .redirectInput(Path.of("/dev/null").toFile());
        Map<String, String> environment = builder.environment();
        environment.keySet().removeAll(List.of("JAVA_HOME", "CI"));
        environment.put("PATH", bin.toString());
        Process process = builder.start();
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(2);
        return lines;
    }
}
