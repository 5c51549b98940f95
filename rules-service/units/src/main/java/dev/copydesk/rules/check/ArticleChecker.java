package dev.copydesk.rules.check;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.rules.arithmetic.ArithmeticUnit;
import dev.copydesk.rules.article.ArticleUnit;
import dev.copydesk.rules.attribution.AttributionUnit;
import dev.copydesk.rules.disagreement.DisagreementUnit;
import dev.copydesk.rules.names.NamesUnit;
import dev.copydesk.rules.names.authority.AuthorityNames;
import dev.copydesk.rules.names.authority.StarterNames;
import dev.copydesk.rules.story.StoryEvidence;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.drools.ruleunits.api.RuleUnit;
import org.drools.ruleunits.api.RuleUnitProvider;

/**
 * Fires every rule unit over an article. The compiled units are shared and thread-safe; each check makes its own instances,
 * so nothing is kept between articles.
 */
public final class ArticleChecker {
    /** The order of flags in a report: by place, the worst first where two begin at one place. */
    public static final Comparator<Flag> BY_PLACE = Comparator.comparingInt(Flag::start)
            .thenComparing(Flag::severity)
            .thenComparing(Flag::rule)
            .thenComparingInt(Flag::end)
            .thenComparing(Flag::message)
            .thenComparing(flag -> String.join("\n", flag.working()));

    private final Supplier<AuthorityNames> names;

    /** With the authority list that ships with Copydesk. */
    public ArticleChecker() {
        this(StarterNames::index);
    }

    /**
     * With an authority list that may change.
     *
     * @param names the list as it is now; asked once a check
     */
    public ArticleChecker(Supplier<AuthorityNames> names) {
        this.names = names;
    }

    /**
     * The flags on an article, ordered by place. An article that is not to be checked has none. Of very many facts only the
     * first 1,500 of a kind are looked at.
     *
     * @throws CheckStoppedException when the calling thread is interrupted
     */
    public List<Flag> check(ParsedArticle article, StoryEvidence story) {
        return check(article, story, ownFigures(article));
    }

    /**
     * As {@link #check(ParsedArticle, StoryEvidence)}, for an article whose own figures have been looked at.
     *
     * @param ownFigures what {@link #ownFigures} says of this very article
     */
    public List<Flag> check(ParsedArticle article, StoryEvidence story, List<Flag> ownFigures) {
        if (article.notChecked() != null) {
            return List.of();
        }
        ParsedArticle bounded = FactLimits.bounded(article);
        StoryEvidence others = FactLimits.bounded(story);
        return Stream.of(
                        ownFigures,
                        fire(new NamesUnit(bounded, others, names.get())),
                        fire(new AttributionUnit(bounded, others)),
                        fire(new DisagreementUnit(bounded, others)))
                .flatMap(List::stream)
                .distinct()
                .sorted(BY_PLACE)
                .toList();
    }

    /**
     * The flags on an article's own figures, in no order: almost half the work of a check, and the same whatever others say and
     * whichever names are listed.
     *
     * @throws CheckStoppedException when the calling thread is interrupted
     */
    public List<Flag> ownFigures(ParsedArticle article) {
        return article.notChecked() == null ? fire(new ArithmeticUnit(FactLimits.bounded(article))) : List.of();
    }

    private static <T extends ArticleUnit> List<Flag> fire(T data) {
        if (data.empty()) {
            return List.of();
        }
        RuleUnit<T> unit = RuleUnitProvider.get().getRuleUnit(data);
        if (unit == null) {
            throw new IllegalStateException(
                    "No compiled rules for " + data.getClass().getSimpleName());
        }
        Firing.fire(unit, data);
        return data.getFlags();
    }
}
