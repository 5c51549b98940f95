package dev.copydesk.report.story;

/**
 * Where an article says something.
 *
 * @param start in UTF-16 code units into the text of the article's newest revision
 * @param end exclusive
 */
public record Passage(String articleId, int start, int end) {}
