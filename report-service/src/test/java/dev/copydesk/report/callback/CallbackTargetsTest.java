package dev.copydesk.report.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CallbackTargetsTest {
    private static final String URL = "copydesk.callbacks.gazette.url";
    private static final String SECRETS = "copydesk.callbacks.gazette.secrets";
    private static final String SECRET_FILES = "copydesk.callbacks.gazette.secret-files";
    private static final String DESK = "copydesk.callback-sending.desk-address";

    @TempDir
    Path folder;

    private final Map<String, String> settings = new HashMap<>(
            Map.of(URL, "https://cms.gazette.example/copydesk", SECRETS, Cms.SECRET, DESK, "https://copydesk.example"));

    private CallbackTargets targets() {
        return new CallbackTargets(new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(CallbackConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(CallbackConfig.class));
    }

    private void refuses(String property, String value) {
        settings.put(property, value);
        assertThatThrownBy(this::targets)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining(property);
    }

    @Test
    void anArticlesSourceStandsBeforeTheFirstColonOfItsId() {
        assertThat(targets().sourceOf("gazette:a:41")).contains("gazette");
        assertThat(targets().sourceOf("ledger:41")).isEmpty();
        assertThat(targets().sourceOf("41")).isEmpty();
    }

    @Test
    void theLinkLeadsToTheDesk() {
        settings.put(DESK, "https://copydesk.example/");

        assertThat(targets().report("gazette:a b/c")).isEqualTo("https://copydesk.example/reports/gazette%3Aa%20b%2Fc");
    }

    @Test
    void aSecretOutOfAFileIsGoodBesideOneOfTheConfiguration() throws Exception {
        Path file = Files.writeString(folder.resolve("secret"), Cms.NEW_SECRET + "\n");
        settings.put(SECRET_FILES, file.toString());

        assertThat(targets().all()).singleElement().satisfies(target -> assertThat(target.keys())
                .hasSize(2));
    }

    @Test
    void whatCanNotBeRightStopsTheStart() {
        refuses(SECRETS, "a secret of another form");
        refuses(URL, "cms.gazette.example/copydesk");
        refuses(URL, "https://name:password@cms.gazette.example/copydesk");
    }

    @Test
    void withACallbackTheDesksOwnAddressHasToBeKnown() {
        refuses(DESK, "copydesk.example");
    }

    @Test
    void aSecretThatCanNotBeReadStopsTheStart() {
        refuses(SECRET_FILES, folder.resolve("missing").toString());
    }

    @Test
    void withoutACallbackNoAddressOfTheDeskIsAskedFor() {
        settings.clear();

        assertThat(targets().all()).isEmpty();
    }
}
