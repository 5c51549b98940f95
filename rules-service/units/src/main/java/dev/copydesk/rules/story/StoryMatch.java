package dev.copydesk.rules.story;

/**
 * A remembered article that is on the same story.
 *
 * @param article the memory's own number of the article
 * @param likeness 0 to 1; see {@link StoryMatcher}
 */
public record StoryMatch(long article, double likeness) {}
