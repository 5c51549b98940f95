package dev.copydesk.rules.attribution;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.story.StoryArticle;
import dev.copydesk.rules.story.StoryEvidence;
import dev.copydesk.rules.weight.Stakes;
import dev.copydesk.rules.weight.Weightless;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.drools.ruleunits.api.DataSource;
import org.drools.ruleunits.api.DataStore;

/** The attributions and quotations of an article, how they stand to each other, and the other articles on its story. */
public class AttributionUnit extends ArticleUnit {
    /** Rules compare the attributions around a sentence with each other; no copy has so many in one. */
    private static final int MOST_IN_A_SENTENCE = 12;

    private final DataStore<Attribution> attributions = DataSource.createStore();
    private final DataStore<Quotation> quotations = DataSource.createStore();
    private final DataStore<Name> names = DataSource.createStore();
    private final DataStore<StoryArticle> others = DataSource.createStore();
    private final DataStore<NamedNearby> named = DataSource.createStore();
    private final DataStore<Reported> reported = DataSource.createStore();
    private final DataStore<Repeated> repeated = DataSource.createStore();
    private final DataStore<Unanswered> unanswered = DataSource.createStore();
    private final DataStore<Weightless> weightless = DataSource.createStore();
    private final DataStore<HolderNamed> holders = DataSource.createStore();
    private final DataStore<HeardBeside> beside = DataSource.createStore();
    private final DataStore<Echoed> echoed = DataSource.createStore();
    private final DataStore<Excused> excused = DataSource.createStore();
    private final DataStore<Attribution> unsettled = DataSource.createStore();
    private final Set<Attribution> grave;
    private final boolean firstPerson;
    private final boolean empty;

    public AttributionUnit(ParsedArticle article, StoryEvidence story) {
        super(article);
        empty = article.facts().attributions().isEmpty()
                && article.facts().quotations().isEmpty();
        List<Attribution> said = firstOfEachSentence(article.facts().attributions());
        said.forEach(attributions::add);
        grave = said.stream()
                .filter(one -> Stakes.grave(article.text(), article.facts().sentences(), one))
                .collect(Collectors.toUnmodifiableSet());
        article.facts().quotations().forEach(quotations::add);
        if (article.facts().attributions().stream().anyMatch(one -> one.sourceKind() == SourceKind.ROLE)) {
            article.facts().names().forEach(names::add);
        }
        story.articles().forEach(others::add);
        firstPerson = !empty
                && FirstPerson.tells(
                        article.text(),
                        article.facts().sentences(),
                        article.facts().quotations());
    }

    @Override
    public boolean empty() {
        return empty;
    }

    private static List<Attribution> firstOfEachSentence(List<Attribution> said) {
        Map<Integer, Integer> met = new HashMap<>();
        return said.stream()
                .filter(one -> met.merge(one.sentence(), 1, Integer::sum) <= MOST_IN_A_SENTENCE)
                .toList();
    }

    public DataStore<Attribution> getAttributions() {
        return attributions;
    }

    public DataStore<Quotation> getQuotations() {
        return quotations;
    }

    public DataStore<StoryArticle> getOthers() {
        return others;
    }

    public DataStore<NamedNearby> getNamed() {
        return named;
    }

    public DataStore<Reported> getReported() {
        return reported;
    }

    public DataStore<Repeated> getRepeated() {
        return repeated;
    }

    public DataStore<Unanswered> getUnanswered() {
        return unanswered;
    }

    public DataStore<Weightless> getWeightless() {
        return weightless;
    }

    /** All names, where an office without a name speaks; none elsewhere. */
    public DataStore<Name> getNames() {
        return names;
    }

    public DataStore<HolderNamed> getHolders() {
        return holders;
    }

    public DataStore<HeardBeside> getBeside() {
        return beside;
    }

    public DataStore<Echoed> getEchoed() {
        return echoed;
    }

    public DataStore<Excused> getExcused() {
        return excused;
    }

    /** The attributions to a source without a name, or to none, that are neither part of what another says nor asked about before. */
    public DataStore<Attribution> getUnsettled() {
        return unsettled;
    }

    /** The attributions whose source tells of a deed that somebody could answer for, or of the dead and the wounded: {@link Stakes#grave}. */
    public Set<Attribution> getGrave() {
        return grave;
    }

    /** Whether the copy is a column, an essay or a letter: {@link FirstPerson}. Rules find a unit's variables by "get" alone. */
    public boolean getFirstPerson() {
        return firstPerson;
    }
}
