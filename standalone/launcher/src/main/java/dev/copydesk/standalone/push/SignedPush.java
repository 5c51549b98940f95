package dev.copydesk.standalone.push;

import java.util.HashMap;
import java.util.Map;

/**
 * A push, ready to be sent.
 *
 * @param headers with the signature
 * @param query what the URL ends with: empty, or from the question mark on
 */
public record SignedPush(Map<String, String> headers, String query, byte[] body) {
    static SignedPush json(byte[] body, Map<String, String> headers) {
        Map<String, String> all = new HashMap<>(headers);
        all.put("Content-Type", "application/json; charset=UTF-8");
        return new SignedPush(all, "", body);
    }
}
