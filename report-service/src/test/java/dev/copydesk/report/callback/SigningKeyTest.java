package dev.copydesk.report.callback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SigningKeyTest {
    @Test
    void itSignsAsTheTestVectorOfStandardWebhooksHasIt() {
        SigningKey key = SigningKey.of("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw").orElseThrow();

        assertThat(key.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1_614_265_330L, "{\"test\": 2432232314}".getBytes(UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void aSecretOfAnotherFormIsNone() {
        assertThat(SigningKey.of("MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw")).isEmpty();
        assertThat(SigningKey.of("whsec_c2hvcnQ=")).isEmpty();
        assertThat(SigningKey.of("whsec_not base64")).isEmpty();
    }
}
