package dev.copydesk.ingest.webhook;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Pushes as each of the senders does, to the sources of the test configuration. */
public final class Sender {
    public static final String SUPERDESK_SECRET = "superdesk-secret-of-tests";
    public static final String GHOST_SECRET = "ghost-secret-of-tests";
    public static final String WP_SECRET = "wp-secret-of-the-tests";
    public static final String WPCOM_TOKEN = "wpcom-token-of-tests";
    public static final String STANDARD_KEY = "0123456789abcdef0123456789abcdef";
    public static final String NINJS3_KEY = "fedcba9876543210fedcba9876543210";
    public static final String ARC_XP_KEY = "89abcdef0123456789abcdef01234567";

    private Sender() {}

    /** A committed push, as its sender writes it. */
    public static String sample(String name) {
        try (InputStream file = Sender.class.getResourceAsStream("/webhooks/" + name)) {
            return new String(file.readAllBytes(), UTF_8).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Response superdesk(String body) {
        return superdesk("test-superdesk", body.getBytes(UTF_8), SUPERDESK_SECRET);
    }

    public static Response superdesk(String source, byte[] body, String secret) {
        return json(body)
                .header("x-superdesk-signature", "sha1=" + hex("HmacSHA1", secret, body))
                .post("/webhooks/" + source);
    }

    /** As Superdesk, and with another media type. */
    public static Response superdeskAs(String mediaType, String body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                                .encodeContentTypeAs(mediaType, ContentType.TEXT)))
                .contentType(mediaType)
                .body(body)
                .header("x-superdesk-signature", "sha1=" + hex("HmacSHA1", SUPERDESK_SECRET, body.getBytes(UTF_8)))
                .post("/webhooks/test-superdesk");
    }

    public static Response ghost(String source, String body) {
        return ghost(source, body, Instant.now().toEpochMilli());
    }

    public static Response ghost(String source, String body, long time) {
        return json(body.getBytes(UTF_8))
                .header(
                        "X-Ghost-Signature",
                        "sha256=" + hex("HmacSHA256", GHOST_SECRET, (body + time).getBytes(UTF_8)) + ", t=" + time)
                .post("/webhooks/" + source);
    }

    public static Response ghostLegacy(String body) {
        return json(body.getBytes(UTF_8))
                .header(
                        "X-Ghost-Signature",
                        "sha256=" + hex("HmacSHA256", GHOST_SECRET, body.getBytes(UTF_8)) + ", t=1700000000000")
                .post("/webhooks/test-ghost-legacy");
    }

    public static Response wpWebhooks(String query, String body) {
        byte[] bytes = body.getBytes(UTF_8);
        return raw(bytes)
                .contentType("application/json; charset=UTF-8")
                .header("X-WP-Webhook-Source", "https://council.example")
                .header("X-WP-Webhook-Name", "copydesk")
                .header("X-WP-Webhook-Signature", base64(WP_SECRET, bytes))
                .post("/webhooks/test-wp" + query);
    }

    public static Response wordPressCom(String token, String form) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body(form)
                .post("/webhooks/test-wpcom?token=" + token);
    }

    public static Response standard(String body) {
        return standard(
                "test-standard",
                STANDARD_KEY,
                UUID.randomUUID().toString(),
                Instant.now().getEpochSecond(),
                body);
    }

    public static Response standard(String source, String key, String id, long time, String body) {
        String signature = base64(key, (id + "." + time + "." + body).getBytes(UTF_8));
        return json(body.getBytes(UTF_8))
                .header("webhook-id", id)
                .header("webhook-timestamp", time)
                .header("webhook-signature", "v1,bm90IHRoaXMgb25l v1," + signature)
                .post("/webhooks/" + source);
    }

    private static RequestSpecification json(byte[] body) {
        return raw(body).contentType("application/json");
    }

    private static RequestSpecification raw(byte[] body) {
        return given().config(RestAssuredConfig.config()
                        .encoderConfig(EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .body(body);
    }

    private static String hex(String algorithm, String secret, byte[] body) {
        return HexFormat.of().formatHex(code(algorithm, secret, body));
    }

    private static String base64(String secret, byte[] body) {
        return Base64.getEncoder().encodeToString(code("HmacSHA256", secret, body));
    }

    private static byte[] code(String algorithm, String secret, byte[] body) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), algorithm));
            return mac.doFinal(body);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
