package dev.copydesk.rules.story;

import java.util.List;

/**
 * What is remembered of the other articles on an article's story. Articles of the same outlet count as one voice.
 *
 * @param articles the others, the article itself and its earlier revisions left out
 */
public record StoryEvidence(List<StoryArticle> articles) {
    /** An article that is alone on its story. */
    public static final StoryEvidence NONE = new StoryEvidence(List.of());

    public StoryEvidence {
        articles = List.copyOf(articles);
    }
}
