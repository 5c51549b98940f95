package dev.copydesk.contracts.flag;

/**
 * A passage that speaks for a flag.
 *
 * @param articleId the article in which it stands, or null for the flagged article itself
 * @param outlet who published it, or null
 * @param start offset in that article's text
 * @param end offset in that article's text
 * @param quote the passage
 * @param note what it shows
 */
public record Evidence(String articleId, String outlet, int start, int end, String quote, String note) {}
