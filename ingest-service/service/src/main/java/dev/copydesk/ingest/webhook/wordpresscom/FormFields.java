package dev.copydesk.ingest.webhook.wordpresscom;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import java.net.URLDecoder;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code application/x-www-form-urlencoded}. */
final class FormFields {
    private FormFields() {}

    /**
     * The fields by name.
     *
     * @throws ProblemException when it can't be decoded, or a field stands twice
     */
    static Map<String, String> read(byte[] body) {
        Map<String, String> fields = new HashMap<>();
        for (String pair : text(body).split("&")) {
            int equals = pair.indexOf('=');
            if (equals < 0) {
                continue;
            }
            String name = decoded(pair.substring(0, equals));
            if (fields.put(name, decoded(pair.substring(equals + 1))) != null) {
                throw unreadable("has a field twice");
            }
        }
        return fields;
    }

    private static String text(byte[] body) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException e) {
            throw unreadable("is not in UTF-8");
        }
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException e) {
            throw unreadable("has a percent sign that is followed by no two hexadecimal digits");
        }
    }

    private static ProblemException unreadable(String what) {
        return ProblemException.of(ProblemType.UNREADABLE_FORM, "The body " + what + ".");
    }
}
