package dev.copydesk.report.access.account;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.report.access.AccessConfig;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FirstAccountTest {
    private final Map<String, String> settings = new HashMap<>();

    @Test
    void aPasswordThatIsTooLongStopsTheStartWithTheNameOfItsSetting() {
        settings.put("copydesk.first-user.password", "ü".repeat(37));

        assertThatThrownBy(this::start)
                .isInstanceOf(ConfigurationException.class)
                .hasMessageContaining("COPYDESK_FIRST_USER_PASSWORD");
    }

    @Test
    void oneThatIsNotOrThatNobodyUsesDoesNot() {
        settings.put("copydesk.first-user.password", "ü".repeat(36));
        assertThatCode(this::start).doesNotThrowAnyException();

        settings.put("copydesk.first-user.password", "ü".repeat(37));
        settings.put("copydesk.sign-in.oidc", "true");
        assertThatCode(this::start).doesNotThrowAnyException();
    }

    private void start() {
        AccessConfig config = new SmallRyeConfigBuilder()
                .withDefaultValues(settings)
                .withMapping(AccessConfig.class)
                .withConverter(Duration.class, 200, new DurationConverter())
                .build()
                .getConfigMapping(AccessConfig.class);
        new FirstAccount(null, config).check(new StartupEvent());
    }
}
