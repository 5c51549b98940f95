package dev.copydesk.ingest.parse;

/** Where parsed articles go. */
public interface ParsedTopic {
    /** The largest message in bytes that the topic takes. */
    int LARGEST_MESSAGE = 8 * 1024 * 1024;

    /**
     * Appends an article and waits for the broker's acknowledgement.
     *
     * @param articleId the message's key
     * @param parsedArticle a {@link dev.copydesk.contracts.article.ParsedArticle} as JSON
     */
    void append(String articleId, byte[] parsedArticle);
}
