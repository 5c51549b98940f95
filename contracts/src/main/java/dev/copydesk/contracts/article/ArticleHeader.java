package dev.copydesk.contracts.article;

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
 * @param embargoedUntil until when only those who may see embargoed articles may see anything of it, or null
 * @param evolvedFrom id of the article that it was rewritten from, {@code <source>:<id in the source>}, or null
 * @param withdrawn whether this revision takes the article back: then it has no copy, and what was known of the article is
 *     kept for audit only
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
        Instant acceptedAt,
        Instant embargoedUntil,
        String evolvedFrom,
        boolean withdrawn) {
    public ArticleHeader {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(acceptedAt, "acceptedAt");
    }

    /** An article without embargo that is new and stands. */
    public ArticleHeader(
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
        this(
                articleId,
                revision,
                source,
                outlet,
                url,
                language,
                headline,
                byline,
                publishedAt,
                acceptedAt,
                null,
                null,
                false);
    }

    /** Whether at that time only those may see it who may see embargoed articles. */
    public boolean isEmbargoed(Instant time) {
        return embargoedUntil != null && time.isBefore(embargoedUntil);
    }
}
