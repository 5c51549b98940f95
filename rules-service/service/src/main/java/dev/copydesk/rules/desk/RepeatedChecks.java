package dev.copydesk.rules.desk;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.check.ArticleChecker;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Checks articles, and keeps what it finds in the own figures of those checked last. An article on a story with many tellers is
 * checked again when others come in, and nothing that they say changes that part.
 */
final class RepeatedChecks implements BiFunction<ParsedArticle, StoryEvidence, List<Flag>> {
    /** An article is checked again within seconds of the first time, or hardly ever. */
    private static final int MOST = 500;

    private final ArticleChecker rules;

    /** Of the very copy, not one that equals it: to compare two takes longer than it saves, and it goes when the copy does. */
    private final Cache<ParsedArticle, List<Flag>> ownFigures =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();

    RepeatedChecks(ArticleChecker rules) {
        this.rules = rules;
    }

    @Override
    public List<Flag> apply(ParsedArticle article, StoryEvidence story) {
        List<Flag> figures = ownFigures.getIfPresent(article);
        if (figures == null) {
            figures = List.copyOf(rules.ownFigures(article));
            ownFigures.put(article, figures);
        }
        return rules.check(article, story, figures);
    }
}
