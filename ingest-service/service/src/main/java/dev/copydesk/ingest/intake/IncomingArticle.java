package dev.copydesk.ingest.intake;

import java.time.Instant;

/**
 * An article as an adapter read it, before anything is known to be right. What the source did not say is null.
 *
 * @param id the article's id in its source
 * @param revision the source's version number, or the article's modified time in epoch milliseconds
 * @param url where it is published
 * @param outlet who publishes it
 * @param language BCP 47 tag of its copy
 * @param headline its headline, where the copy does not carry it
 * @param byline its byline
 * @param publishedAt when it was published
 * @param contentType {@code text/plain} or {@code text/html}
 * @param content the copy; may be empty
 */
public record IncomingArticle(
        String id,
        Long revision,
        String url,
        String outlet,
        String language,
        String headline,
        String byline,
        Instant publishedAt,
        String contentType,
        String content) {}
