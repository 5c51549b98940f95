package dev.copydesk.standalone.push;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.copydesk.standalone.check.Copy;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final Instant NOON = Instant.parse("2026-03-14T12:00:00.250Z");
    private static final Copy TEXT =
            new Copy("toll.txt", "toll-1", "text/plain", "Toll to rise\n\nFish & chips cost <9.\n");
    private static final byte[] BODY = "{\"a\":1}".getBytes(StandardCharsets.UTF_8);

    @Test
    void theSignaturesAreThoseOfTheSendersOwnTestVectors() {
        assertThat(Signature.sha1Hex("123456789", BODY)).isEqualTo("a3ecb98f5357cf9c83c2a6a485739ca4da51faa1");
        assertThat(Signature.sha256Hex("FOOBARBAZ", BODY, Signature.bytes("1719842984367")))
                .isEqualTo("0aae9cf7903e610ddd1a65db487f862520b68105df4626564ec3dc2be90ef051");
        assertThat(Signature.sha256Hex("FOOBARBAZ", BODY))
                .isEqualTo("04624516ba9e49a39dcba3d451f8ccce6eb1f2d5eb389cdfa5591e2171a7b9e0");
        assertThat(Signature.sha256Base64("s3cr3t", BODY)).isEqualTo("1CknQ0BJ4LjHPOiHBiI4zBxrtmRL/mbmbY3Q8wuFZ54=");
        assertThat(Signature.standard(
                        "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw",
                        "msg_p5jXN8AQM9LWM0D4loKWxJek",
                        1614265330,
                        "{\"test\": 2432232314}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void plainTextIsPushedAsAHeadlineAndParagraphs() throws Exception {
        JsonNode post = new JsonMapper()
                .readTree(Sender.GHOST.push(TEXT, "secret", NOON).body())
                .at("/post/current");

        assertThat(post.path("title").asText()).isEqualTo("Toll to rise");
        assertThat(post.path("html").asText()).isEqualTo("<p>Fish &amp; chips cost &lt;9.</p>");
        assertThat(post.path("id").asText()).matches("[0-9a-f]{24}");
    }

    @Test
    void theSameFilePushedAgainIsTheSameArticleInANewRevision() throws Exception {
        JsonMapper json = new JsonMapper();
        JsonNode first =
                json.readTree(Sender.SUPERDESK.push(TEXT, "secret", NOON).body());
        JsonNode second = json.readTree(
                Sender.SUPERDESK.push(TEXT, "secret", NOON.plusSeconds(1)).body());

        assertThat(second.path("guid")).isEqualTo(first.path("guid"));
        assertThat(second.path("version").asLong())
                .isGreaterThan(first.path("version").asLong());
    }

    @Test
    void wordPressDotComHasItsTokenInTheUrlAndFormFieldsInTheBody() {
        SignedPush push = Sender.WORDPRESS_COM.push(TEXT, "a+b", NOON);

        assertThat(push.query()).isEqualTo("?token=a%2Bb");
        assertThat(new String(push.body(), StandardCharsets.UTF_8))
                .contains("hook=publish_post", "post_title=Toll+to+rise", "post_modified_gmt=2026-03-14+12%3A00%3A00");
    }

    @Test
    void everyKindOfSenderCanBeNamed() {
        assertThat(Arrays.stream(Sender.values()).map(Sender::kind))
                .containsExactly(
                        "superdesk",
                        "ghost",
                        "ghost-legacy",
                        "wp-webhooks",
                        "wordpress-com",
                        "standard-webhooks",
                        "ninjs3",
                        "arc-xp")
                .allSatisfy(kind -> assertThat(Sender.ofKind(kind)).isPresent());
    }
}
