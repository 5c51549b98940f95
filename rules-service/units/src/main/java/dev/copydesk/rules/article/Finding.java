package dev.copydesk.rules.article;

import dev.copydesk.contracts.flag.Evidence;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.flag.Suggestion;
import dev.copydesk.rules.catalogue.Catalogue;
import dev.copydesk.rules.catalogue.CatalogueEntry;
import java.util.ArrayList;
import java.util.List;

/**
 * A flag in the making, as a rule's consequence writes it:
 *
 * <pre>{@code
 * flags.add(Finding.of("arithmetic.sum", text).at(total).message("...").working("85 + 30 = 115").flag());
 * }</pre>
 *
 * Title and severity come from the rule's entry in the catalogue; a rule may lower the severity of one finding.
 */
public final class Finding {
    private final CatalogueEntry entry;
    private final String text;
    private final List<String> working = new ArrayList<>();
    private final List<Suggestion> suggestions = new ArrayList<>();
    private final List<Evidence> evidence = new ArrayList<>();
    private Severity severity;
    private double confidence = 0.9;
    private int start;
    private int end;
    private String message = "";

    private Finding(CatalogueEntry entry, String text) {
        this.entry = entry;
        this.text = text;
        this.severity = entry.severity();
    }

    /**
     * Starts a flag of a rule.
     *
     * @param rule id in the catalogue
     * @param text of the article under check
     * @throws IllegalArgumentException when the catalogue has no such rule
     */
    public static Finding of(String rule, String text) {
        return of(Catalogue.builtIn().entry(rule), text);
    }

    /**
     * Starts a flag of a rule that the catalogue does not have.
     *
     * @param entry what the catalogue would say of it
     * @param text of the article under check
     */
    public static Finding of(CatalogueEntry entry, String text) {
        return new Finding(entry, text);
    }

    /** The words to flag. */
    public Finding at(int start, int end) {
        this.start = start;
        this.end = end;
        return this;
    }

    /** What is wrong and what to do, in an editor's words. */
    public Finding message(String message) {
        this.message = message;
        return this;
    }

    /** One more step of the working. */
    public Finding working(String step) {
        working.add(step);
        return this;
    }

    /** Another severity than the catalogue's for this one finding. */
    public Finding severity(Severity severity) {
        this.severity = severity;
        return this;
    }

    /** 0 to 1; 0.9 unless told. */
    public Finding confidence(double confidence) {
        this.confidence = confidence;
        return this;
    }

    /** Words that could replace those between two offsets. */
    public Finding suggest(int start, int end, String replacement, String why) {
        suggestions.add(new Suggestion(start, end, replacement, why));
        return this;
    }

    /** A passage of this article that speaks for the flag. */
    public Finding evidence(int start, int end, String note) {
        evidence.add(new Evidence(null, null, start, end, text.substring(start, end), note));
        return this;
    }

    /** A passage elsewhere that speaks for the flag. */
    public Finding evidence(Evidence passage) {
        evidence.add(passage);
        return this;
    }

    /** The flag as written so far. */
    public Flag flag() {
        return new Flag(
                entry.id(),
                entry.category(),
                entry.kind(),
                severity,
                confidence,
                start,
                end,
                text.substring(start, end),
                entry.title(),
                message,
                working,
                suggestions,
                evidence);
    }
}
