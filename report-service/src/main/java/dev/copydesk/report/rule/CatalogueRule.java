package dev.copydesk.report.rule;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import java.util.List;

/**
 * A rule as the catalogue has it.
 *
 * @param severity of its flags unless the rule says otherwise for one of them
 * @param title the case in a few words
 * @param why why it matters to a reader
 * @param flagged copy in which the rule raises a flag
 * @param clean copy in which it stays silent
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record CatalogueRule(
        String id,
        Category category,
        Severity severity,
        String title,
        String why,
        List<Example> flagged,
        List<Example> clean) {
    public CatalogueRule {
        flagged = flagged == null ? List.of() : List.copyOf(flagged);
        clean = clean == null ? List.of() : List.copyOf(clean);
    }

    /**
     * A passage.
     *
     * @param quote the words that are flagged; null where none are
     * @param suggest what is proposed for them, or null
     */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Example(String copy, String quote, String suggest) {}
}
