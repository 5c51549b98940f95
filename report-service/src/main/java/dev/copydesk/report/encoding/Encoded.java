package dev.copydesk.report.encoding;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.Locale;

/** How constants and texts are written in addresses and in JSON. */
public final class Encoded {
    private Encoded() {}

    /** The constant in lower case, its words with hyphens between them. */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The text as a part of a path or a query. */
    public static String inAddress(String text) {
        return URLEncoder.encode(text, UTF_8).replace("+", "%20");
    }
}
