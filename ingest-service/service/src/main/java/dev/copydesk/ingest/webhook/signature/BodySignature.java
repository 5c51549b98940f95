package dev.copydesk.ingest.webhook.signature;

import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.function.Function;

/**
 * A code over the body alone, in a header of its own.
 *
 * @param header its name
 * @param prefix what stands before the code
 * @param hmac the algorithm
 * @param decode the bytes of the code as written; throws {@link IllegalArgumentException} where it is none
 */
public record BodySignature(String header, String prefix, Hmac hmac, Function<String, byte[]> decode) {
    /** Superdesk's: {@code x-superdesk-signature: sha1=<hex>}. */
    public static final BodySignature SUPERDESK =
            new BodySignature("x-superdesk-signature", "sha1=", Hmac.SHA1, HexFormat.of()::parseHex);

    /** The WordPress plugin's: {@code X-WP-Webhook-Signature: <base64>}. */
    public static final BodySignature WP_WEBHOOKS =
            new BodySignature("X-WP-Webhook-Signature", "", Hmac.SHA256, Base64.getDecoder()::decode);

    /**
     * Verifies it. It does not tell one delivery from another.
     *
     * @throws dev.copydesk.ingest.problem.ProblemException (401) when it is missing or wrong
     */
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        String written = request.header(header)
                .orElseThrow(() -> Refusals.missing(header))
                .strip();
        if (!written.startsWith(prefix)) {
            throw Refusals.malformed(header, prefix + "<code>");
        }
        byte[] code = decoded(written.substring(prefix.length()));
        List<byte[]> keys = secrets.stream().map(Secret::bytes).toList();
        if (!hmac.matches(code, keys, request.body())) {
            throw Refusals.wrong(header);
        }
        return Proof.OF_SENDER;
    }

    private byte[] decoded(String code) {
        try {
            return decode.apply(code);
        } catch (IllegalArgumentException e) {
            throw Refusals.malformed(header, prefix + "<code>");
        }
    }
}
