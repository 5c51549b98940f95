package dev.copydesk.rules.packs;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.DateMention;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Quantity;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.check.FactLimits;
import java.util.List;
import java.util.stream.IntStream;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;
import org.drools.ruleunits.api.RuleUnitData;

/** An article's facts as the rules of a pack see them: {@code /sentences}, {@code /names} and so on. */
public class HouseUnit implements RuleUnitData {
    private final String text;
    private final House house;
    private final List<Flag> flags = new RaisedFlags();
    private final DataStore<CopySentence> sentences = DataSource.createStore();
    private final DataStore<Quantity> quantities = DataSource.createStore();
    private final DataStore<DateMention> dates = DataSource.createStore();
    private final DataStore<Name> names = DataSource.createStore();
    private final DataStore<Quotation> quotations = DataSource.createStore();
    private final DataStore<Attribution> attributions = DataSource.createStore();

    /** The facts of one article, for one check; of very many sentences the first ones. */
    public HouseUnit(ParsedArticle article, House house) {
        this.text = article.text();
        this.house = house;
        Facts facts = article.facts();
        IntStream.range(0, Math.min(FactLimits.IN_ARTICLE, facts.sentences().size()))
                .forEach(index -> sentences.add(sentence(facts, index)));
        facts.quantities().forEach(quantities::add);
        facts.dates().forEach(dates::add);
        facts.names().forEach(names::add);
        facts.quotations().forEach(quotations::add);
        facts.attributions().forEach(attributions::add);
    }

    private CopySentence sentence(Facts facts, int index) {
        Sentence found = facts.sentences().get(index);
        return new CopySentence(
                index,
                found.start(),
                found.end(),
                facts.blocks().get(found.block()).kind(),
                text.substring(found.start(), found.end()));
    }

    /** The normalised text; all offsets point into it. */
    public String getText() {
        return text;
    }

    /** Where findings begin. */
    public House getHouse() {
        return house;
    }

    /** The flags raised so far; rules add to it. */
    public List<Flag> getFlags() {
        return flags;
    }

    public DataStore<CopySentence> getSentences() {
        return sentences;
    }

    public DataStore<Quantity> getQuantities() {
        return quantities;
    }

    public DataStore<DateMention> getDates() {
        return dates;
    }

    public DataStore<Name> getNames() {
        return names;
    }

    public DataStore<Quotation> getQuotations() {
        return quotations;
    }

    public DataStore<Attribution> getAttributions() {
        return attributions;
    }
}
