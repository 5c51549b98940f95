package dev.copydesk.standalone.push;

import dev.copydesk.standalone.check.Copy;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The systems that push by webhook, each with the shape of its payload and its way to sign. */
public enum Sender {
    /** Superdesk's ninjs over HTTP push. */
    SUPERDESK {
        @Override
        SignedPush push(Sample sample, String secret) {
            byte[] body = Payloads.superdesk(sample);
            return SignedPush.json(body, Map.of("x-superdesk-signature", "sha1=" + Signature.sha1Hex(secret, body)));
        }
    },
    /** Ghost since July 2024. */
    GHOST {
        @Override
        SignedPush push(Sample sample, String secret) {
            byte[] body = Payloads.ghost(sample);
            String time = Long.toString(sample.modified().toEpochMilli());
            return SignedPush.json(
                    body,
                    Map.of(
                            "X-Ghost-Signature",
                            "sha256=" + Signature.sha256Hex(secret, body, Signature.bytes(time)) + ", t=" + time));
        }
    },
    /** Ghost before July 2024. */
    GHOST_LEGACY {
        @Override
        SignedPush push(Sample sample, String secret) {
            byte[] body = Payloads.ghost(sample);
            return SignedPush.json(
                    body,
                    Map.of(
                            "X-Ghost-Signature",
                            "sha256=" + Signature.sha256Hex(secret, body) + ", t="
                                    + sample.modified().toEpochMilli()));
        }
    },
    /** The WordPress plugin WP Webhooks. */
    WP_WEBHOOKS {
        @Override
        SignedPush push(Sample sample, String secret) {
            byte[] body = Payloads.wpWebhooks(sample);
            return SignedPush.json(body, Map.of("X-WP-Webhook-Signature", Signature.sha256Base64(secret, body)));
        }
    },
    /** WordPress.com, which signs nothing: its token stands in the URL. */
    WORDPRESS_COM {
        @Override
        SignedPush push(Sample sample, String secret) {
            return new SignedPush(
                    Map.of("Content-Type", "application/x-www-form-urlencoded"),
                    "?token=" + URLEncoder.encode(secret, StandardCharsets.UTF_8),
                    Payloads.wordPressCom(sample));
        }
    },
    /** Our own JSON, signed as Standard Webhooks 1.0 has it. */
    STANDARD_WEBHOOKS {
        @Override
        SignedPush push(Sample sample, String secret) {
            return standard(Payloads.generic(sample), sample, secret);
        }
    },
    /** ninjs 3 of the IPTC, signed as Standard Webhooks 1.0 has it. */
    NINJS3 {
        @Override
        SignedPush push(Sample sample, String secret) {
            return standard(Payloads.ninjs3(sample), sample, secret);
        }
    },
    /** Arc XP's events of stories, signed as Standard Webhooks 1.0 has it. */
    ARC_XP {
        @Override
        SignedPush push(Sample sample, String secret) {
            return standard(Payloads.arcXp(sample), sample, secret);
        }
    };

    /** The kind as it is written in the configuration: lower case, hyphens between words. */
    public String kind() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The sender of that kind. */
    public static Optional<Sender> ofKind(String kind) {
        return Arrays.stream(values())
                .filter(sender -> sender.kind().equals(kind))
                .findFirst();
    }

    /** All kinds, for a message. */
    public static String kinds() {
        return Arrays.stream(values()).map(Sender::kind).collect(Collectors.joining(", "));
    }

    /**
     * A push of the copy, signed.
     *
     * @param now when it was changed last, and when it is pushed
     * @throws IllegalArgumentException when the secret is not of the form that this kind has
     */
    public SignedPush push(Copy copy, String secret, Instant now) {
        return push(Sample.of(copy, now), secret);
    }

    abstract SignedPush push(Sample sample, String secret);

    private static SignedPush standard(byte[] body, Sample sample, String secret) {
        String id = "msg_" + UUID.randomUUID();
        long seconds = sample.modified().getEpochSecond();
        return SignedPush.json(
                body,
                Map.of(
                        "webhook-id", id,
                        "webhook-timestamp", Long.toString(seconds),
                        "webhook-signature", Signature.standard(secret, id, seconds, body)));
    }
}
