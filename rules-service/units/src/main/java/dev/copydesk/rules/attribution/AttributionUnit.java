package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.Attribution;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.contracts.Quotation;
import dev.copydesk.rules.article.ArticleUnit;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/** The attributions and quotations of an article. */
public class AttributionUnit extends ArticleUnit {
    private final DataStore<Attribution> attributions = DataSource.createStore();
    private final DataStore<Quotation> quotations = DataSource.createStore();

    public AttributionUnit(ParsedArticle article) {
        super(article);
        article.facts().attributions().forEach(attributions::add);
        article.facts().quotations().forEach(quotations::add);
    }

    public DataStore<Attribution> getAttributions() {
        return attributions;
    }

    public DataStore<Quotation> getQuotations() {
        return quotations;
    }
}
