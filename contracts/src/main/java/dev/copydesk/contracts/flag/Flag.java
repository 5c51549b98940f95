package dev.copydesk.contracts.flag;

import dev.copydesk.contracts.pack.PackEdition;
import java.util.List;
import java.util.Objects;

/**
 * One thing in the copy that an editor should look at.
 *
 * @param rule id in the rule catalogue, {@code <category>.<kind>} ("arithmetic.sum")
 * @param category what the rule is about
 * @param kind the case within the category ("sum")
 * @param severity how much it matters
 * @param confidence 0 to 1, how sure the rule is of this case
 * @param start of the flagged words in the text
 * @param end of the flagged words in the text
 * @param quote the flagged words as they stand in the text
 * @param title the case in a few words, for a list
 * @param message what is wrong and what to do, in an editor's words
 * @param working the steps that led there ("85 + 30 = 115")
 * @param suggestions what could stand there instead
 * @param evidence passages that speak for the flag, here or in other articles on the story
 * @param pack the newsroom's own rule pack that it is from, or null where the rule ships with Copydesk
 */
public record Flag(
        String rule,
        Category category,
        String kind,
        Severity severity,
        double confidence,
        int start,
        int end,
        String quote,
        String title,
        String message,
        List<String> working,
        List<Suggestion> suggestions,
        List<Evidence> evidence,
        PackEdition pack) {
    public Flag {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(severity, "severity");
        working = working == null ? List.of() : List.copyOf(working);
        suggestions = suggestions == null ? List.of() : List.copyOf(suggestions);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** A flag of a rule that ships with Copydesk. */
    public Flag(
            String rule,
            Category category,
            String kind,
            Severity severity,
            double confidence,
            int start,
            int end,
            String quote,
            String title,
            String message,
            List<String> working,
            List<Suggestion> suggestions,
            List<Evidence> evidence) {
        this(
                rule,
                category,
                kind,
                severity,
                confidence,
                start,
                end,
                quote,
                title,
                message,
                working,
                suggestions,
                evidence,
                null);
    }

    /** The same flag, raised by this rule pack. */
    public Flag from(PackEdition edition) {
        return new Flag(
                rule,
                category,
                kind,
                severity,
                confidence,
                start,
                end,
                quote,
                title,
                message,
                working,
                suggestions,
                evidence,
                edition);
    }
}
