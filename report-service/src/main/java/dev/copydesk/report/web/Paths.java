package dev.copydesk.report.web;

import dev.copydesk.report.encoding.Encoded;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;

/** Addresses of pages, and which addresses of others a page may link to. */
public final class Paths {
    private Paths() {}

    /** The page of an article's newest report. */
    public static String report(String articleId) {
        return "/reports/" + encoded(articleId);
    }

    /** The page of the report of one revision. */
    public static String report(String articleId, long revision) {
        return report(articleId) + "?revision=" + revision;
    }

    /** The words from one offset to another on the page of an article's newest report. */
    public static String passage(String articleId, int start, int end) {
        return report(articleId) + "?at=" + start + "-" + end + "#passage";
    }

    /** The text as a part of a path or a query. */
    public static String encoded(String text) {
        return Encoded.inAddress(text);
    }

    /** The address if it is one of the web; null for all else, above all for {@code javascript:}. */
    public static String web(String address) {
        if (address == null) {
            return null;
        }
        try {
            String scheme = new URI(address).getScheme();
            String lower = scheme == null ? "" : scheme.toLowerCase(Locale.ROOT);
            return lower.equals("http") || lower.equals("https") ? address : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
