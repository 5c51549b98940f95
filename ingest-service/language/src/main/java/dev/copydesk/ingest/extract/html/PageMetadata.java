package dev.copydesk.ingest.extract.html;

import java.time.Instant;

/**
 * What a web page says about its article, for where the source did not. Any component may be null.
 *
 * @param headline without markup
 * @param byline the authors' names, separated by a comma and a space
 * @param publishedAt where the page gives no time zone, UTC is taken; where it gives no time, midnight
 * @param outlet name of the publication
 * @param url the address that the page gives as its own, http or https
 * @param language BCP 47 tag
 */
public record PageMetadata(
        String headline, String byline, Instant publishedAt, String outlet, String url, String language) {
    /** Of content that says nothing about itself. */
    public static final PageMetadata NONE = new PageMetadata(null, null, null, null, null, null);
}
