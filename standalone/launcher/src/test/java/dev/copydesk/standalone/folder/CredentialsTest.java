package dev.copydesk.standalone.folder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.standalone.process.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
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
    void everyDemoSourceHasASecretOfItsOwnInTheFormOfItsKind() throws Exception {
        Map<DemoSource, String> secrets =
                Credentials.loadOrMake(folder.resolve("credentials.properties")).webhookSecrets();

        assertThat(secrets).hasSize(DemoSource.values().length);
        assertThat(secrets.values()).doesNotHaveDuplicates().allMatch(secret -> secret.matches("[\\w+/=-]{43,}"));
        assertThat(secrets.get(DemoSource.STANDARD_WEBHOOKS)).startsWith("whsec_");
        assertThat(DemoSource.GHOST_LEGACY.variable()).isEqualTo("COPYDESK_SECRET_DEMO_GHOST_LEGACY");
        assertThat(DemoSource.WP_WEBHOOKS.id()).isEqualTo("demo-wp-webhooks");
    }

    @Test
    void aFolderOfAnEarlierVersionGainsTheSecretsThatItLacksAndKeepsItsOwn() throws Exception {
        Path file = Files.writeString(
                folder.resolve("credentials.properties"),
                "user=desk\npassword=kept\ntoken=kept-token\nsession-key=kept-key\n");

        Credentials first = Credentials.loadOrMake(file);

        assertThat(first.password()).isEqualTo("kept");
        assertThat(first.token()).isEqualTo("kept-token");
        assertThat(first.webhookSecrets()).hasSize(DemoSource.values().length);
        assertThat(Credentials.load(file)).isEqualTo(first);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    @Test
    void noSecretShowsWhereTheyArePrinted() throws Exception {
        Credentials made = Credentials.loadOrMake(folder.resolve("credentials.properties"));

        assertThat(made.toString()).doesNotContain(made.password(), made.token(), made.sessionKey());
        assertThat(made.toString()).doesNotContain(made.webhookSecrets().values());
    }

    @Test
    void aDamagedFileIsNamedWithWhatToDo() throws Exception {
        Path file = Files.writeString(folder.resolve("credentials.properties"), "user=desk\n");

        assertThatThrownBy(() -> Credentials.loadOrMake(file))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("put the line back");
    }
}
