package dev.copydesk.contracts.article;

import java.util.Objects;

/**
 * An article as a source sent it, not yet parsed.
 *
 * @param header identity and front matter
 * @param contentType {@code text/plain} or {@code text/html}
 * @param content the copy as received
 */
public record SubmittedArticle(ArticleHeader header, String contentType, String content) {
    public SubmittedArticle {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(contentType, "contentType");
        Objects.requireNonNull(content, "content");
    }
}
