package dev.copydesk.ingest.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.copydesk.ingest.api.SubmissionReader;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.webhook.ghost.GhostWebhook;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import dev.copydesk.ingest.webhook.standardwebhooks.StandardWebhook;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The signatures as the senders' own documents and code give them. */
class SignaturesTest {
    private static final String BODY = "{\"a\":1}";

    private static final Instant GHOSTS_TIME = Instant.ofEpochMilli(1_719_842_984_367L);
    private static final String GHOST =
            "sha256=0aae9cf7903e610ddd1a65db487f862520b68105df4626564ec3dc2be90ef051, t=1719842984367";
    private static final String GHOST_BEFORE =
            "sha256=04624516ba9e49a39dcba3d451f8ccce6eb1f2d5eb389cdfa5591e2171a7b9e0, t=1719842984367";

    private static final Instant STANDARDS_TIME = Instant.ofEpochSecond(1_614_265_330L);
    private static final String STANDARD_KEY = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";
    private static final String STANDARD_BODY = "{\"test\": 2432232314}";
    private static final Map<String, String> STANDARD = Map.of(
            "webhook-id", "msg_p5jXN8AQM9LWM0D4loKWxJek",
            "webhook-timestamp", "1614265330",
            "webhook-signature", "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");

    @Test
    void superdesks() {
        Map<String, String> header = Map.of("x-superdesk-signature", "sha1=a3ecb98f5357cf9c83c2a6a485739ca4da51faa1");

        assertThat(verified(Adapters.SUPERDESK, BODY, header, "123456789").deliveryId())
                .isEmpty();
        refused(Adapters.SUPERDESK, BODY + " ", header, "123456789");
        refused(Adapters.SUPERDESK, BODY, header, "1234567890");
    }

    @Test
    void ghosts() {
        WebhookAdapter ghost = new GhostWebhook(Adapters.at(GHOSTS_TIME));

        assertThat(verified(ghost, BODY, Map.of("X-Ghost-Signature", GHOST), "FOOBARBAZ")
                        .deliveryId())
                .isPresent();
        refused(ghost, BODY, Map.of("X-Ghost-Signature", GHOST.replace("367", "368")), "FOOBARBAZ");
        refused(ghost, BODY, Map.of("X-Ghost-Signature", GHOST_BEFORE), "FOOBARBAZ");
    }

    @Test
    void ghostsBeforeJuly2024AtAnyTime() {
        Map<String, String> header = Map.of("x-ghost-signature", GHOST_BEFORE);

        assertThat(verified(Adapters.GHOST_LEGACY, BODY, header, "FOOBARBAZ").deliveryId())
                .isEmpty();
        refused(Adapters.GHOST_LEGACY, BODY, Map.of("x-ghost-signature", GHOST), "FOOBARBAZ");
    }

    @Test
    void wpWebhooks() {
        Map<String, String> header = Map.of("X-WP-Webhook-Signature", "1CknQ0BJ4LjHPOiHBiI4zBxrtmRL/mbmbY3Q8wuFZ54=");

        verified(Adapters.WP_WEBHOOKS, BODY, header, "s3cr3t");
        refused(Adapters.WP_WEBHOOKS, BODY, header, "s3cr3t!");
    }

    @Test
    void standardWebhooks() {
        WebhookAdapter standard = standardAt(STANDARDS_TIME);

        assertThat(verified(standard, STANDARD_BODY, STANDARD, STANDARD_KEY).deliveryId())
                .hasValue("msg_p5jXN8AQM9LWM0D4loKWxJek");
        refused(standard, STANDARD_BODY, with(STANDARD, "webhook-id", "msg_another"), STANDARD_KEY);
        refused(standard, STANDARD_BODY, with(STANDARD, "webhook-timestamp", "1614265331"), STANDARD_KEY);
        refused(standard, "{\"test\": 2432232315}", STANDARD, STANDARD_KEY);
    }

    @Test
    void anySecretOfTheSourceAndAnySignatureOfTheSenderIsGoodWhileTheyAreReplaced() {
        String old = "whsec_b2xkIGtleSBvZiAyNCBieXRlcyAhISEh";
        Map<String, String> both =
                with(STANDARD, "webhook-signature", "v1a,b3RoZXI= v1,b3RoZXI= " + STANDARD.get("webhook-signature"));

        verified(standardAt(STANDARDS_TIME), STANDARD_BODY, both, old, STANDARD_KEY);
    }

    @Test
    void aSignedTimeIsGoodForFiveMinutesToEitherSide() {
        Duration tolerance = Duration.ofMinutes(5);

        verified(standardAt(STANDARDS_TIME.plus(tolerance)), STANDARD_BODY, STANDARD, STANDARD_KEY);
        verified(standardAt(STANDARDS_TIME.minus(tolerance)), STANDARD_BODY, STANDARD, STANDARD_KEY);
        untimely(standardAt(STANDARDS_TIME.plus(tolerance).plusMillis(1)), STANDARD_BODY, STANDARD, STANDARD_KEY);
        untimely(standardAt(STANDARDS_TIME.minus(tolerance).minusMillis(1)), STANDARD_BODY, STANDARD, STANDARD_KEY);
        untimely(
                new GhostWebhook(Adapters.at(GHOSTS_TIME.plusSeconds(301))),
                BODY,
                Map.of("X-Ghost-Signature", GHOST),
                "FOOBARBAZ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "t=1719842984367",
                "sha256=, t=1719842984367",
                "sha256=zz, t=1719842984367",
                "sha256=0aae",
                "sha256=0aae9cf7903e610ddd1a65db487f862520b68105df4626564ec3dc2be90ef051",
                "sha256=0aae9cf7903e610ddd1a65db487f862520b68105df4626564ec3dc2be90ef051, t=soon",
                "sha256=0aae9cf7903e610ddd1a65db487f862520b68105df4626564ec3dc2be90ef051, t=99999999999999999999"
            })
    void aHeaderThatIsNoSignatureIsRefused(String header) {
        refused(new GhostWebhook(Adapters.at(GHOSTS_TIME)), BODY, Map.of("X-Ghost-Signature", header), "FOOBARBAZ");
    }

    @Test
    void aSecretThatCannotBeAKeyOfStandardWebhooksIsFaultedWithoutShowingIt() {
        assertThat(Adapters.STANDARD_WEBHOOKS.faultOf(new Secret(STANDARD_KEY))).isEmpty();
        assertThat(Adapters.STANDARD_WEBHOOKS.faultOf(new Secret("a plain password!")))
                .hasValueSatisfying(
                        fault -> assertThat(fault).contains("whsec_").doesNotContain("plain password"));
    }

    private static WebhookAdapter standardAt(Instant time) {
        return new StandardWebhook(new SubmissionReader(), Adapters.at(time));
    }

    private static Map<String, String> with(Map<String, String> headers, String name, String value) {
        Map<String, String> changed = new java.util.HashMap<>(headers);
        changed.put(name, value);
        return changed;
    }

    private static Proof verified(WebhookAdapter adapter, String body, Map<String, String> headers, String... secrets) {
        return adapter.verify(
                new WebhookRequest(body.getBytes(UTF_8), headers, Map.of()),
                List.of(secrets).stream().map(Secret::new).toList());
    }

    @Test
    void aClockThatIsTenMinutesOffIsNamedWithBothTimes() {
        assertThatThrownBy(() -> verified(
                        standardAt(STANDARDS_TIME.plus(Duration.ofMinutes(10))), STANDARD_BODY, STANDARD, STANDARD_KEY))
                .hasMessageContaining("signed at %s, and here it is %s"
                        .formatted(STANDARDS_TIME, STANDARDS_TIME.plus(Duration.ofMinutes(10))));
    }

    private static void refused(WebhookAdapter adapter, String body, Map<String, String> headers, String secret) {
        refused(ProblemType.UNPROVEN, adapter, body, headers, secret);
    }

    private static void untimely(WebhookAdapter adapter, String body, Map<String, String> headers, String secret) {
        refused(ProblemType.UNTIMELY, adapter, body, headers, secret);
    }

    private static void refused(
            ProblemType type, WebhookAdapter adapter, String body, Map<String, String> headers, String secret) {
        assertThatThrownBy(() -> verified(adapter, body, headers, secret))
                .isInstanceOfSatisfying(
                        ProblemException.class, e -> assertThat(e.type()).isEqualTo(type))
                .hasMessageNotContaining(secret);
    }
}
