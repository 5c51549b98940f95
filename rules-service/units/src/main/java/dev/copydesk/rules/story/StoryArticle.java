package dev.copydesk.rules.story;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Facts;
import java.time.Instant;
import java.util.Objects;

/**
 * Another article on the same story.
 *
 * @param articleId its id
 * @param outlet who published it, or null
 * @param publishedAt when, or null
 * @param acceptedAt when it came in
 * @param text its normalised text
 * @param facts what was read in it
 */
public record StoryArticle(
        String articleId, String outlet, Instant publishedAt, Instant acceptedAt, String text, Facts facts) {
    public StoryArticle {
        Objects.requireNonNull(articleId, "articleId");
        Objects.requireNonNull(acceptedAt, "acceptedAt");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(facts, "facts");
    }

    /** A remembered article as others on its story see it. */
    public static StoryArticle of(ParsedArticle article) {
        ArticleHeader header = article.header();
        return new StoryArticle(
                header.articleId(),
                header.outlet(),
                header.publishedAt(),
                header.acceptedAt(),
                article.text(),
                article.facts());
    }

    /** Whose voice it is: the outlet, or the article itself where the outlet is not known. */
    public String voice() {
        return outlet == null ? articleId : outlet;
    }
}
