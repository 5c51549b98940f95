package dev.copydesk.ingest.intake;

/**
 * What a sender learns of an article that was accepted.
 *
 * @param articleId {@code <source>:<id in the source>}
 * @param revision the source's, else the time received in epoch milliseconds
 */
public record Receipt(String articleId, long revision) {}
