package dev.copydesk.rules.arithmetic;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quantity.Measure;
import dev.copydesk.rules.arithmetic.claim.Claim;
import dev.copydesk.rules.arithmetic.figure.Around;
import dev.copydesk.rules.arithmetic.figure.Figure;
import dev.copydesk.rules.arithmetic.figure.Pair;
import dev.copydesk.rules.arithmetic.figure.Series;
import dev.copydesk.rules.arithmetic.total.Mending;
import dev.copydesk.rules.article.AboveBody;
import dev.copydesk.rules.article.ArticleUnit;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/**
 * The figures and dates of an article, for the rules that add them up. Rules derive claims first, each of them one reading
 * of the copy, and judge them second: a figure is wrong when no reading of it holds.
 */
public class ArithmeticUnit extends ArticleUnit {
    /**
     * So many figures are looked at. An article of 50,000 words has about 1,500; what has more is a table, and must not hold up
     * the articles behind it.
     */
    private static final int MOST_FIGURES = 4_000;

    private final DataStore<Figure> figures = DataSource.createStore();
    private final DataStore<Series> series = DataSource.createStore();
    private final DataStore<DateMention> dates = DataSource.createStore();
    private final DataStore<Figure> ordinals = DataSource.createStore();
    private final DataStore<Pair> pairs = DataSource.createStore();
    private final DataStore<Around> surroundings = DataSource.createStore();
    private final DataStore<Claim> claims = DataSource.createStore();
    private final DataStore<Mending> mendings = DataSource.createStore();

    private final List<Figure> told;
    private final Set<Integer> above;
    private final List<Figure> all;
    private final Map<BigDecimal, List<Figure>> byValue;
    private final LocalDate published;
    private final List<DateMention> allDates;

    public ArithmeticUnit(ParsedArticle article) {
        super(article);
        published = article.header().publishedAt() == null
                ? null
                : LocalDate.ofInstant(article.header().publishedAt(), ZoneOffset.UTC);
        told = figures(article.text(), article.facts());
        above = AboveBody.of(article.facts().blocks());
        all = told.stream().filter(Figure::listed).toList();
        byValue = all.stream()
                .collect(Collectors.groupingBy(figure -> figure.value().stripTrailingZeros()));
        all.forEach(figures::add);
        told.stream().filter(figure -> figure.measure() == Measure.ORDINAL).forEach(ordinals::add);
        Series.find(article.text(), told).forEach(series::add);
        Pair.find(article.text(), all).forEach(pairs::add);
        Around.find(all).forEach(surroundings::add);
        allDates = article.facts().dates();
        allDates.forEach(dates::add);
    }

    /** All figures in order. Those that only an article implies are terms of a series and nothing else: they have no index of their own. */
    private static List<Figure> figures(String text, Facts facts) {
        List<Figure> listed = new ArrayList<>();
        int index = 0;
        Figure last = null;
        for (Quantity quantity : facts.quantities()) {
            if (listed.size() == MOST_FIGURES) {
                break;
            }
            int block = facts.sentences().get(quantity.sentence()).block();
            Figure figure = new Figure(quantity, index, block).heldIn(text, last);
            listed.add(figure);
            if (figure.listed()) {
                index++;
                last = figure;
            }
        }
        return listed;
    }

    @Override
    public boolean empty() {
        return told.isEmpty() && allDates.isEmpty();
    }

    /** All figures, with those that are only implied and ordinals. */
    public List<Figure> getTold() {
        return told;
    }

    /** The blocks that stand above the body and tell what it tells: headline and standfirst. */
    public Set<Integer> getAbove() {
        return above;
    }

    /** The figures that can be added and compared, as a list, for relations that look at all of them at once. */
    public List<Figure> getAllFigures() {
        return all;
    }

    /** The figures by their value, without trailing zeros. */
    public Map<BigDecimal, List<Figure>> getByValue() {
        return byValue;
    }

    /** The dates as a list. */
    public List<DateMention> getAllDates() {
        return allDates;
    }

    /** Day of publication, or null. */
    public LocalDate getPublished() {
        return published;
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

    /** "50th anniversary": figures that count nothing and stand in no sum. */
    public DataStore<Figure> getOrdinals() {
        return ordinals;
    }

    /** Figures that stand near each other, two by two. */
    public DataStore<Pair> getPairs() {
        return pairs;
    }

    /** Every figure with those near it. */
    public DataStore<Around> getSurroundings() {
        return surroundings;
    }

    /** What figures have to be when others are right, as rules derive it. */
    public DataStore<Claim> getClaims() {
        return claims;
    }

    /** Failed sums that another figure of the copy would make right, as rules find them. */
    public DataStore<Mending> getMendings() {
        return mendings;
    }
}
