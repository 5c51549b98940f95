package dev.copydesk.rules.memory;

import dev.copydesk.contracts.article.ParsedArticle;

/**
 * An article as it was remembered a moment ago.
 *
 * @param id of its row
 * @param digest of all that an editor could have changed, by which the row is known to hold this and no other revision
 */
@SuppressWarnings("ArrayRecordComponent") // Compared by RememberedArticle, never by equals.
public record Remembered(long id, byte[] digest, ParsedArticle article) {
    /** The article's id. */
    public String articleId() {
        return article.header().articleId();
    }
}
