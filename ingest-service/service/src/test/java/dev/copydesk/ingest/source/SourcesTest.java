package dev.copydesk.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcesTest {
    private static final String TOKEN = "0123456789abcdef";

    @Test
    void aTokenBelongsToItsSource() {
        Sources sources = sources(Map.of(
                "copydesk.sources.wire.tokens", TOKEN + "," + TOKEN + "2",
                "copydesk.sources.gazette.tokens", TOKEN + "3",
                "copydesk.sources.gazette.outlet", "The Gazette"));

        assertThat(sources.ofToken(TOKEN)).map(Source::id).hasValue("wire");
        assertThat(sources.ofToken(TOKEN + "2")).map(Source::id).hasValue("wire");
        assertThat(sources.ofToken(TOKEN + "3"))
                .hasValue(new Source("gazette", SourceKind.GENERIC, "The Gazette", null, Drafts.IGNORE));
        assertThat(sources.ofToken(TOKEN + "4")).isEmpty();
    }

    @Test
    void withoutSourcesNoTokenIsGood() {
        assertThat(sources(Map.of()).ofToken("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "copydesk.sources.wire.tokens, short, copydesk.sources.wire.tokens has a token of fewer than 16 characters.",
        "copydesk.sources.wire.kind, fax, copydesk.sources.wire.kind is 'fax'; known are: generic",
        "copydesk.sources.wire.outlet, Wire, copydesk.sources.wire.tokens is missing; set it to a secret of 16 characters or more",
        "copydesk.sources.wire.kind, ghost, copydesk.sources.wire.secrets is missing",
        "copydesk.sources.wire.secrets, 0123456789abcdef, copydesk.sources.wire.secrets is given",
        "copydesk.sources.wire.drafts, maybe, copydesk.sources.wire.drafts is 'maybe'; write check or ignore.",
        "copydesk.sources.wire.secret-files, no/such/file, copydesk.sources.wire.secret-files names no/such/file",
        "copydesk.sources.wire.language, English!, copydesk.sources.wire.language is 'English!'",
        "copydesk.sources.Wire.tokens, 0123456789abcdef, the source id 'Wire' in copydesk.sources must be of lower-case letters"
    })
    void aConfigurationThatCannotBeRightStopsTheStartWithOneLine(String key, String value, String message) {
        assertThatThrownBy(() -> sources(Map.of(key, value)))
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    @Test
    void oneTokenForTwoSourcesIsRefusedWithoutShowingIt() {
        assertThatThrownBy(() -> sources(
                        Map.of("copydesk.sources.wire.tokens", TOKEN, "copydesk.sources.gazette.tokens", TOKEN)))
                .hasMessageContaining("twice")
                .hasMessageNotContaining(TOKEN);
    }

    @Test
    void secretsComeFromTheConfigurationAndFromFilesSoThatOneCanBeReplaced(@TempDir Path folder) throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), "a secret from a file\n");

        Sources sources = sources(Map.of(
                "copydesk.sources.desk.kind", "superdesk",
                "copydesk.sources.desk.drafts", "check",
                "copydesk.sources.desk.secrets", "the secret of last year",
                "copydesk.sources.desk.secret-files", file.toString()));

        Source desk = sources.withId("desk").orElseThrow();
        assertThat(desk.drafts()).isEqualTo(Drafts.CHECK);
        assertThat(sources.secretsOf(desk))
                .extracting(Secret::text)
                .containsExactly("the secret of last year", "a secret from a file");
        assertThat(sources.secretsOf(desk)).asString().doesNotContain("secret of last year");
    }

    @Test
    void theEnvironmentGivesTheSecretOfASourceWhoseIdHasAHyphen() {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(SourcesConfiguration.class)
                .withSources(new EnvConfigSource(
                        Map.of("COPYDESK_SOURCES_CITY_DESK_SECRETS", "a secret of the environment"), 300))
                .withDefaultValues(Map.of("copydesk.sources.city-desk.kind", "ghost"))
                .build();

        Sources sources = new Sources(config.getConfigMapping(SourcesConfiguration.class));

        assertThat(sources.all()).extracting(Source::id).containsExactly("city-desk");
        assertThat(sources.secretsOf(sources.withId("city-desk").orElseThrow())).hasSize(1);
    }

    private static Sources sources(Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(SourcesConfiguration.class)
                .withDefaultValues(properties)
                .build();
        return new Sources(config.getConfigMapping(SourcesConfiguration.class));
    }
}
