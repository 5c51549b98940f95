package dev.copydesk.rules.catalogue;

import dev.copydesk.contracts.flag.Category;
import dev.copydesk.contracts.flag.Severity;
import java.util.List;
import java.util.Objects;

/**
 * One rule as editors read about it.
 *
 * @param id {@code <category>.<kind>}
 * @param category what the rule is about
 * @param severity of its flags unless the rule says otherwise for one of them
 * @param title the case in a few words
 * @param why why it matters to a reader
 * @param flagged copy in which the rule must raise a flag
 * @param clean copy in which the rule must stay silent
 */
public record CatalogueEntry(
        String id,
        Category category,
        Severity severity,
        String title,
        String why,
        List<Example> flagged,
        List<Example> clean) {
    public CatalogueEntry {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(why, "why");
        flagged = flagged == null ? List.of() : List.copyOf(flagged);
        clean = clean == null ? List.of() : List.copyOf(clean);
        if (!id.contains(".")) {
            throw new IllegalArgumentException("A rule's id is <category>.<kind>, not \"" + id + "\"");
        }
    }

    /** The case within the category: the id's part after the dot. */
    public String kind() {
        return id.substring(id.indexOf('.') + 1);
    }

    /**
     * A passage to run the rule on.
     *
     * @param copy the passage, paragraphs separated by line feeds
     * @param quote words that the flag must cover; null in a clean example
     * @param suggest a replacement that the flag must propose, or null
     * @param publishedAt ISO 8601 date of publication, or null
     * @param others what other outlets on the story wrote; empty for most rules
     */
    public record Example(String copy, String quote, String suggest, String publishedAt, List<Other> others) {
        public Example {
            Objects.requireNonNull(copy, "copy");
            others = others == null ? List.of() : List.copyOf(others);
        }
    }

    /** What another outlet wrote on the same story. */
    public record Other(String outlet, String copy) {}
}
