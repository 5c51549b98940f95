package dev.copydesk.rules.check;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;

/**
 * Keeps the number of facts that rules compare with one another within bounds, so that no article, however long or strange,
 * takes minutes. Blocks and sentences stay as they are: other facts refer to them by index. A unit that makes facts of sentences
 * takes {@link #IN_ARTICLE} of them.
 */
public final class FactLimits {
    /** Of each kind in the article under check; the longest reportage has a third of it. */
    public static final int IN_ARTICLE = 1_500;

    /** Of each kind in another article on the story. */
    static final int IN_OTHERS = 300;

    private FactLimits() {}

    /** The article with the first {@value #IN_ARTICLE} facts of each kind. */
    public static ParsedArticle bounded(ParsedArticle article) {
        return new ParsedArticle(
                article.header(),
                article.text(),
                article.origin(),
                article.notChecked(),
                first(IN_ARTICLE, article.facts()));
    }

    static StoryEvidence bounded(StoryEvidence story) {
        return new StoryEvidence(
                story.articles().stream().map(FactLimits::bounded).toList());
    }

    private static StoryArticle bounded(StoryArticle other) {
        return new StoryArticle(
                other.articleId(),
                other.outlet(),
                other.publishedAt(),
                other.acceptedAt(),
                other.text(),
                first(IN_OTHERS, other.facts()));
    }

    private static Facts first(int most, Facts facts) {
        return new Facts(
                facts.blocks(),
                facts.sentences(),
                first(most, facts.quantities()),
                first(most, facts.dates()),
                first(most, facts.names()),
                first(most, facts.quotations()),
                first(most, facts.attributions()));
    }

    private static <T> List<T> first(int most, List<T> facts) {
        return facts.subList(0, Math.min(most, facts.size()));
    }
}
