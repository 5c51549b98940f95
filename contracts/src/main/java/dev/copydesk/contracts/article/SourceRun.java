package dev.copydesk.contracts.article;

/**
 * A stretch of the text that stands unchanged in what the source sent.
 *
 * @param start offset in the text
 * @param end offset in the text
 * @param field {@code headline} or {@code content}: where in the submitted article it stands
 * @param sourceStart offset in that field, UTF-16 code units
 */
public record SourceRun(int start, int end, String field, int sourceStart) {}
