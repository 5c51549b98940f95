package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.story.StoryEvidence;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/** What an article and the others on its story tell in different ways. Rules judge which of them is to be asked. */
public class DisagreementUnit extends ArticleUnit {
    private final DataStore<QuoteMismatch> mismatches = DataSource.createStore();
    private final DataStore<FigureConflict> conflicts = DataSource.createStore();

    /**
     * Compares the article with the others.
     *
     * @param story the other articles on its story
     */
    public DisagreementUnit(ParsedArticle article, StoryEvidence story) {
        super(article);
        if (!story.articles().isEmpty()) {
            QuoteComparison.of(article, story).forEach(mismatches::add);
            FigureComparison.of(article, story).forEach(conflicts::add);
        }
    }

    /** One speaker's words in two wordings. */
    public DataStore<QuoteMismatch> getMismatches() {
        return mismatches;
    }

    /** Two figures for the same thing that can't both be right. */
    public DataStore<FigureConflict> getConflicts() {
        return conflicts;
    }
}
