package dev.copydesk.rules.names;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.spelling.Namesakes;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/**
 * The pairs of spellings that may be one name: the article's own, its and other outlets', its and the authority list's. Rules
 * judge the pairs.
 */
public class NamesUnit extends ArticleUnit {
    private final DataStore<SpellingPair> pairs = DataSource.createStore();
    private final DataStore<NearListed> listed = DataSource.createStore();
    private final DataStore<StoryDisagreement> disagreements = DataSource.createStore();
    private final DataStore<HeadlineName> headlines = DataSource.createStore();
    private final boolean empty;

    /**
     * Compares the article's names with one another and with those of others.
     *
     * @param story what other outlets wrote
     * @param list what the newsroom has settled
     */
    public NamesUnit(ParsedArticle article, StoryEvidence story, AuthorityNames list) {
        super(article);
        List<Spelling> here = Spellings.of(article.text(), article.facts());
        List<ToldName> there = Spellings.toldBy(story);
        Namesakes namesakes = new Namesakes(article.text(), article.facts().sentences());
        List<SpellingPair> alike = SpellingPairs.in(here, list).stream()
                .filter(pair -> !namesakes.toldApart(
                        pair.doubted().mentions(),
                        pair.doubtedWord(),
                        pair.preferred().mentions(),
                        pair.preferredWord()))
                .toList();
        List<StoryDisagreement> otherwise = StoryComparison.of(here, there, voice(article), list);
        List<NearListed> nearly = ListComparison.of(article.text(), here, there, list).stream()
                .filter(near -> !namesakes.toldApart(
                        near.here().mentions(),
                        near.likeness().word(),
                        List.of(),
                        near.likeness().other()))
                .toList();
        List<HeadlineName> above = HeadlineNames.of(article.text(), article.facts());
        alike.forEach(pairs::add);
        otherwise.forEach(disagreements::add);
        nearly.forEach(listed::add);
        above.forEach(headlines::add);
        empty = alike.isEmpty() && otherwise.isEmpty() && nearly.isEmpty() && above.isEmpty();
    }

    private static String voice(ParsedArticle article) {
        return article.header().outlet() == null
                ? article.header().articleId()
                : article.header().outlet();
    }

    @Override
    public boolean empty() {
        return empty;
    }

    /** Pairs of the article's own spellings. */
    public DataStore<SpellingPair> getPairs() {
        return pairs;
    }

    public DataStore<StoryDisagreement> getDisagreements() {
        return disagreements;
    }

    /** Names above the body that the body does not have. */
    public DataStore<HeadlineName> getHeadlines() {
        return headlines;
    }

    /** Names that are nearly one of the authority list. */
    public DataStore<NearListed> getListed() {
        return listed;
    }
}
