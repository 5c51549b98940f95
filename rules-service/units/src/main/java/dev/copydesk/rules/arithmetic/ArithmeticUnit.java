package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.DateMention;
import dev.copydesk.contracts.Facts;
import dev.copydesk.contracts.ParsedArticle;
import dev.copydesk.contracts.Quantity;
import dev.copydesk.rules.article.ArticleUnit;
import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/**
 * The figures and dates of an article, for the rules that add them up. Rules derive relations into {@code sums} and the like
 * first, and judge them second.
 */
public class ArithmeticUnit extends ArticleUnit {
    private final DataStore<Figure> figures = DataSource.createStore();
    private final DataStore<Series> series = DataSource.createStore();
    private final DataStore<DateMention> dates = DataSource.createStore();
    private final DataStore<SumOf> sums = DataSource.createStore();

    public ArithmeticUnit(ParsedArticle article) {
        super(article);
        List<Figure> all = figures(article.facts());
        all.forEach(figures::add);
        Series.find(article.text(), all).forEach(series::add);
        article.facts().dates().forEach(dates::add);
    }

    private static List<Figure> figures(Facts facts) {
        List<Figure> all = new ArrayList<>();
        for (Quantity quantity : facts.quantities()) {
            int block = facts.sentences().get(quantity.sentence()).block();
            all.add(new Figure(quantity, all.size(), block));
        }
        return all;
    }

    public DataStore<Figure> getFigures() {
        return figures;
    }

    public DataStore<Series> getSeries() {
        return series;
    }

    public DataStore<DateMention> getDates() {
        return dates;
    }

    /** Totals with their parts, as rules derive them. */
    public DataStore<SumOf> getSums() {
        return sums;
    }
}
