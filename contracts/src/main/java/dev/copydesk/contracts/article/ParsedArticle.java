package dev.copydesk.contracts.article;

import dev.copydesk.contracts.fact.Facts;
import java.util.List;
import java.util.Objects;

/**
 * An article read into facts.
 *
 * @param header identity and front matter
 * @param text the normalised copy, blocks separated by a line feed, boilerplate left out; all offsets point into it
 * @param origin the way back from {@code text} to what the source sent; empty where it is not known
 * @param notChecked why the article is not checked, or null when it is: {@code language} (it is not English), {@code size}
 *     (its facts would not fit into a message), {@code time} (reading it took too long), {@code withdrawn} (there is no copy)
 * @param facts what was read in the text
 */
public record ParsedArticle(ArticleHeader header, String text, List<SourceRun> origin, String notChecked, Facts facts) {
    public ParsedArticle {
        Objects.requireNonNull(header, "header");
        Objects.requireNonNull(text, "text");
        origin = origin == null ? List.of() : List.copyOf(origin);
        facts = facts == null ? Facts.NONE : facts;
    }
}
