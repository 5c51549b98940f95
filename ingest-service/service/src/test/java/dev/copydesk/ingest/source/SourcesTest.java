package dev.copydesk.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import org.junit.jupiter.api.Test;
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
                .hasValue(new Source("gazette", SourceKind.GENERIC, "The Gazette", null));
        assertThat(sources.ofToken(TOKEN + "4")).isEmpty();
    }

    @Test
    void withoutSourcesNoTokenIsGood() {
        assertThat(sources(Map.of()).ofToken("")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "copydesk.sources.wire.tokens, short, copydesk.sources.wire.tokens has a token of fewer than 16 characters.",
        "copydesk.sources.wire.kind, fax, copydesk.sources.wire.kind is 'fax'; known are: generic.",
        "copydesk.sources.wire.outlet, Wire, copydesk.sources.wire.tokens is missing; without a token nobody can push to the source.",
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

    private static Sources sources(Map<String, String> properties) {
        SmallRyeConfig config = new SmallRyeConfigBuilder()
                .withMapping(SourcesConfiguration.class)
                .withDefaultValues(properties)
                .build();
        return new Sources(config.getConfigMapping(SourcesConfiguration.class));
    }
}
