package dev.copydesk.standalone.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CredentialsTest {
    @TempDir
    Path folder;

    @Test
    void thePasswordIsMadeOnceAndOnlyItsOwnerCanReadIt() throws Exception {
        Path file = folder.resolve("credentials.properties");

        Credentials first = Credentials.loadOrMake(file);
        Credentials second = Credentials.loadOrMake(file);

        assertThat(second).isEqualTo(first);
        assertThat(first.password()).matches("([a-z0-9]{5}-){3}[a-z0-9]{5}");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void noSecretShowsWhereTheyArePrinted() throws Exception {
        Credentials made = Credentials.loadOrMake(folder.resolve("credentials.properties"));

        assertThat(made.toString()).doesNotContain(made.password(), made.token(), made.sessionKey());
    }

    @Test
    void aDamagedFileIsNamedWithWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("credentials.properties"), "user=desk\n");

        assertThatThrownBy(() -> Credentials.loadOrMake(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("delete the file");
    }
}
