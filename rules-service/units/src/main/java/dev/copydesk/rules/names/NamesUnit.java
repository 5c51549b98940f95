package dev.copydesk.rules.names;

import dev.copydesk.contracts.Name;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/** The names of an article, and the articles on its story to compare them with. */
public class NamesUnit extends ArticleUnit {
    private final DataStore<Name> names = DataSource.createStore();
    private final DataStore<StoryArticle> others = DataSource.createStore();

    public NamesUnit(ParsedArticle article, StoryEvidence story) {
        super(article);
        article.facts().names().forEach(names::add);
        story.articles().forEach(others::add);
    }

    public DataStore<Name> getNames() {
        return names;
    }

    public DataStore<StoryArticle> getOthers() {
        return others;
    }
}
