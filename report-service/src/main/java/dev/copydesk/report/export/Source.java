package dev.copydesk.report.export;

import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.report.ArticleReport;
import java.net.URI;
import java.net.URISyntaxException;

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
        return "urn:copydesk:" + Encoded.inAddress(id);
    }

    private static boolean isAbsolute(String url) {
        try {
            return new URI(url).isAbsolute();
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
