package dev.copydesk.standalone.push;

import dev.copydesk.standalone.check.Copy;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * An article as a CMS would hold it.
 *
 * @param id the same for the same file, so that a second push of it is a new revision
 * @param headline the file's first line, or a page's title
 * @param html the body
 * @param modified when it was changed last; the revision
 */
record Sample(String id, String headline, String html, Instant modified) {
    private static final int LONGEST_HEADLINE = 300;

    static Sample of(Copy copy, Instant now) {
        return copy.contentType().equals("text/html") ? ofHtml(copy, now) : ofText(copy, now);
    }

    /** The id as a whole number, as WordPress has them. */
    long number() {
        return Integer.toUnsignedLong(id.hashCode());
    }

    /** The id as 24 hexadecimal digits, as Ghost has them. */
    String hex() {
        return "c0de".repeat(4) + HexFormat.of().toHexDigits(id.hashCode());
    }

    private static Sample ofHtml(Copy copy, Instant now) {
        Document page = Jsoup.parse(copy.content());
        Element heading = page.selectFirst("h1");
        String headline = heading == null ? page.title() : heading.text();
        return new Sample(copy.id(), cut(headline), copy.content(), now);
    }

    private static Sample ofText(Copy copy, Instant now) {
        String headline = copy.content()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .findFirst()
                .orElse("");
        String html = copy.content()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .skip(1)
                .map(line -> "<p>" + Entities.escape(line) + "</p>")
                .collect(Collectors.joining("\n"));
        return new Sample(copy.id(), cut(headline), html, now);
    }

    private static String cut(String headline) {
        return headline.length() <= LONGEST_HEADLINE ? headline : headline.substring(0, LONGEST_HEADLINE);
    }
}
