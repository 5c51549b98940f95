package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.story.StoryArticle;
import java.time.Instant;

/** Whose turn it is to answer where two articles disagree. */
final class Voices {
    private Voices() {}

    /** Whose voice an article is: its outlet, or itself where the outlet is not known. */
    static String of(ParsedArticle article) {
        return article.header().outlet() == null
                ? article.header().articleId()
                : article.header().outlet();
    }

    static Instant published(ParsedArticle article) {
        return article.header().publishedAt() == null
                ? article.header().acceptedAt()
                : article.header().publishedAt();
    }

    /** Whether this article came after the other one; of two at the same time the one with the greater id counts as later. */
    static boolean isLater(ParsedArticle article, StoryArticle other) {
        if (other.publishedAt() == null) {
            return false;
        }
        int order = published(article).compareTo(other.publishedAt());
        return order > 0 || (order == 0 && article.header().articleId().compareTo(other.articleId()) > 0);
    }
}
