package dev.copydesk.ingest.webhook.ghost;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Hmac;
import dev.copydesk.ingest.webhook.signature.Refusals;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;

/**
 * Ghost's header {@code X-Ghost-Signature: sha256=<hex>, t=<milliseconds>}.
 *
 * @param code over the body and, since July 2024, the digits of {@code t}
 * @param time {@code t} as written
 */
record GhostSignature(byte[] code, String time) {
    static final String HEADER = "X-Ghost-Signature";

    private static final String FORM = "sha256=<hex>, t=<milliseconds>";

    static GhostSignature of(WebhookRequest request) {
        String written = request.header(HEADER).orElseThrow(() -> Refusals.missing(HEADER));
        byte[] code = null;
        String time = "";
        for (String part : written.split(",", 10)) {
            String field = part.strip();
            if (field.startsWith("sha256=")) {
                code = hex(field.substring("sha256=".length()));
            } else if (field.startsWith("t=")) {
                time = field.substring("t=".length());
            }
        }
        if (code == null) {
            throw Refusals.malformed(HEADER, FORM);
        }
        return new GhostSignature(code, time);
    }

    /** Refuses a code that no secret makes over the body, followed by the signed time or by nothing. */
    void verify(WebhookRequest request, List<Secret> secrets, String signedTime) {
        List<byte[]> keys = secrets.stream().map(Secret::bytes).toList();
        if (!Hmac.SHA256.matches(code, keys, request.body(), signedTime.getBytes(UTF_8))) {
            throw Refusals.wrong(HEADER);
        }
    }

    Instant instant() {
        try {
            return Instant.ofEpochMilli(Long.parseLong(time));
        } catch (NumberFormatException e) {
            throw Refusals.malformed(HEADER, FORM);
        }
    }

    private static byte[] hex(String code) {
        try {
            return HexFormat.of().parseHex(code);
        } catch (IllegalArgumentException e) {
            throw Refusals.malformed(HEADER, FORM);
        }
    }
}
