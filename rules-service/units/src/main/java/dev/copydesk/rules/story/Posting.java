package dev.copydesk.rules.story;

/**
 * One remembered article's use of a key.
 *
 * @param article the memory's own number of the article
 * @param share the key's part in that article, 0 to 1, as {@link StoryMatcher#shares} computed it when the article was
 *     remembered
 */
public record Posting(long article, double share) {}
