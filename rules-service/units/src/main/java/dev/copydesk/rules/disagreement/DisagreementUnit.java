package dev.copydesk.rules.disagreement;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/** What an article and the others on its story tell in different ways. Rules judge which of them is to be asked. */
public class DisagreementUnit extends ArticleUnit {
    private final DataStore<QuoteMismatch> mismatches = DataSource.createStore();
    private final DataStore<FigureConflict> conflicts = DataSource.createStore();
    private final boolean empty;

    /**
     * Compares the article with the others.
     *
     * @param story the other articles on its story
     */
    public DisagreementUnit(ParsedArticle article, StoryEvidence story) {
        super(article);
        boolean alone = story.articles().isEmpty();
        List<QuoteMismatch> wordings = alone ? List.of() : QuoteComparison.of(article, story);
        List<FigureConflict> figures = alone ? List.of() : FigureComparison.of(article, story);
        wordings.forEach(mismatches::add);
        figures.forEach(conflicts::add);
        empty = wordings.isEmpty() && figures.isEmpty();
    }

    @Override
    public boolean empty() {
        return empty;
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
