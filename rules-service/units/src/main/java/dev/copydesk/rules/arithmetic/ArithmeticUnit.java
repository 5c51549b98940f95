package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.DateMention;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.contracts.Quantity;
import dev.copydesk.rules.article.ArticleUnit;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/** The figures and dates of an article, for the rules that add them up. */
public class ArithmeticUnit extends ArticleUnit {
    private final DataStore<Quantity> quantities = DataSource.createStore();
    private final DataStore<DateMention> dates = DataSource.createStore();

    public ArithmeticUnit(ParsedArticle article) {
        super(article);
        article.facts().quantities().forEach(quantities::add);
        article.facts().dates().forEach(dates::add);
    }

    public DataStore<Quantity> getQuantities() {
        return quantities;
    }

    public DataStore<DateMention> getDates() {
        return dates;
    }
}
