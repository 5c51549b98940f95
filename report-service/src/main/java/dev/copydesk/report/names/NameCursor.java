package dev.copydesk.report.names;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * Where a page of the list ended.
 *
 * @param kind of the last name
 * @param identity of the last name: itself in lower case
 */
public record NameCursor(String kind, String identity) {
    /** The place right after this name. */
    static NameCursor after(AuthorityName name) {
        return new NameCursor(name.kind().name(), name.identity());
    }

    /** For a URL; callers take it as it is. */
    public String token() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((kind + "|" + identity).getBytes(UTF_8));
    }

    /** The cursor of this token; empty where the token is none of ours. */
    public static Optional<NameCursor> of(String token) {
        try {
            String plain = new String(Base64.getUrlDecoder().decode(token), UTF_8);
            int bar = plain.indexOf('|');
            boolean known = bar > 0
                    && Arrays.stream(NameKind.values())
                            .anyMatch(kind -> kind.name().equals(plain.substring(0, bar)));
            return known
                    ? Optional.of(new NameCursor(plain.substring(0, bar), plain.substring(bar + 1)))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
