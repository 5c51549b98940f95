package dev.copydesk.contracts;

import java.time.Instant;
import java.util.Objects;

/**
 * What identifies an article and goes with it through all messages.
 *
 * @param articleId {@code <source>:<id in the source>}; the message key
 * @param revision the source's own version number, else its modified time in epoch milliseconds, else the time received;
 *     a higher one replaces a lower one
 * @param source id of the configured source that sent it
 * @param outlet who publishes it, or null
 * @param url where it is published, or null
 * @param language BCP 47 tag as the source gave it, or null
 * @param headline as the source gave it, or null when the copy carries its own
 * @param byline as the source gave it, or null
 * @param publishedAt time of publication as the source gave it, or null
 * @param acceptedAt when ingest-service accepted it
 */
public record ArticleHeader(
        String articleId,
        long revision,
        String source,
        String outlet,
        String url,
        String language,
        String headline,
        String byline,
        Instant publishedAt,
        Instant acceptedAt) {
    public ArticleHeader {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(acceptedAt, "acceptedAt");
    }
}
