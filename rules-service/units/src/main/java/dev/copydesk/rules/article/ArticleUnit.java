package dev.copydesk.rules.article;

import dev.copydesk.contracts.article.ParsedArticle;
import dev.copydesk.contracts.fact.Sentence;
import dev.copydesk.contracts.flag.Flag;
import java.util.ArrayList;
import java.util.List;
import org.drools.ruleunits.api.RuleUnitData;

/**
 * What every rule unit has: the text to quote from, its sentences, and the list that its rules add flags to. One instance
 * serves one check of one article and is then dropped; it is not thread-safe.
 *
 * <p>A unit's plain variables (those that are no data store) have types of the JDK only: the plugin that compiles the rules
 * loads them with a class loader of its own, which does not see the project's classes.
 */
public abstract class ArticleUnit implements RuleUnitData {
    private final String text;
    private final List<Sentence> sentences;
    private final List<Flag> flags = new ArrayList<>();

    protected ArticleUnit(ParsedArticle article) {
        this.text = article.text();
        this.sentences = article.facts().sentences();
    }

    /** The normalised text; all offsets point into it. */
    public String getText() {
        return text;
    }

    /** The sentences in order; facts name theirs by its index. */
    public List<Sentence> getSentences() {
        return sentences;
    }

    /**
     * Whether it has no fact that a rule could judge; then it is not fired. Every kind of fact that a rule begins at counts here: of
     * one that is left out, nothing would be judged in copy that has no other.
     */
    public abstract boolean empty();

    /** The flags raised so far; rules add to it through {@link Finding}. */
    public List<Flag> getFlags() {
        return flags;
    }
}
