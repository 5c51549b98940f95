package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ArticleHeader;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.story.StoryArticle;
import java.time.Instant;
import java.util.Comparator;

/**
 * When an article said something. Outlets that give the same time, or only the day, are told apart by whose article came in
 * first; the id makes the order complete, so that every process sees the same one.
 */
record Publication(Instant published, Instant accepted, String articleId) implements Comparable<Publication> {
    private static final Comparator<Publication> ORDER = Comparator.comparing(Publication::published)
            .thenComparing(Publication::accepted)
            .thenComparing(Publication::articleId);

    static Publication of(ParsedArticle article) {
        ArticleHeader header = article.header();
        return of(header.articleId(), header.publishedAt(), header.acceptedAt());
    }

    static Publication of(StoryArticle article) {
        return of(article.articleId(), article.publishedAt(), article.acceptedAt());
    }

    private static Publication of(String articleId, Instant published, Instant accepted) {
        return new Publication(published == null ? accepted : published, accepted, articleId);
    }

    /** The earlier one of the two. */
    Publication earlier(Publication other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Publication other) {
        return ORDER.compare(this, other);
    }
}
