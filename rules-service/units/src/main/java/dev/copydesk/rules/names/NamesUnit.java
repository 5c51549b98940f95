package dev.copydesk.rules.names;

import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/**
 * The names of an article as it spells them, and the pairs of spellings that may be one name: the article's own, its and
 * other outlets'. Rules judge the pairs.
 */
public class NamesUnit extends ArticleUnit {
    private final DataStore<Spelling> spellings = DataSource.createStore();
    private final DataStore<SpellingPair> pairs = DataSource.createStore();
    private final DataStore<StoryDisagreement> disagreements = DataSource.createStore();

    public NamesUnit(ParsedArticle article, StoryEvidence story) {
        super(article);
        List<Spelling> here = Spellings.of(article.facts().names());
        here.forEach(spellings::add);
        SpellingPairs.in(here).forEach(pairs::add);
        String voice = article.header().outlet() == null
                ? article.header().articleId()
                : article.header().outlet();
        compareWithStory(here, Spellings.toldBy(story), voice);
    }

    public DataStore<Spelling> getSpellings() {
        return spellings;
    }

    /** Pairs of the article's own spellings. */
    public DataStore<SpellingPair> getPairs() {
        return pairs;
    }

    public DataStore<StoryDisagreement> getDisagreements() {
        return disagreements;
    }

    private void compareWithStory(List<Spelling> here, List<ToldName> there, String voice) {
        for (Spelling spelling : here) {
            if (!spelling.introduced()) {
                continue;
            }
            for (ToldName told : there) {
                Likeness likeness = Likeness.ofFull(spelling.form(), told.form());
                if (likeness != null && likeness.place() == Likeness.Place.LAST && likeness.shared() > 0) {
                    Set<String> voices = new HashSet<>(Set.of(voice));
                    there.stream()
                            .filter(same ->
                                    same.form().words().equals(spelling.form().words()))
                            .forEach(same -> voices.addAll(same.voices()));
                    disagreements.add(
                            new StoryDisagreement(spelling, told, likeness, voices.size(), Slip.of(likeness)));
                }
            }
        }
    }
}
