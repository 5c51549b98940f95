package dev.copydesk.report.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.report.report.ArticleReport;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;

/** What an exported report calls its article. */
final class Source {
    private Source() {}

    /** The article's address; a URN of its id where it has none that is a URI. */
    static String uri(ArticleReport found) {
        String url = found.report().url();
        return url != null && isAbsolute(url) ? url : urn(found.article().articleId());
    }

    /** A name for anything that belongs to the article. */
    static String urn(String id) {
        return "urn:copydesk:" + URLEncoder.encode(id, UTF_8).replace("+", "%20");
    }

    private static boolean isAbsolute(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
