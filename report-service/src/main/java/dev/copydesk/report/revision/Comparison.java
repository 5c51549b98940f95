package dev.copydesk.report.revision;

import dev.copydesk.report.report.ArticleReport;
import java.util.List;

/**
 * Two revisions of an article side by side.
 *
 * @param blocks of both, in the order of the later revision
 * @param flags of both, those of the earlier revision that are gone first, each in the order of its text
 */
public record Comparison(ArticleReport from, ArticleReport to, List<ComparedBlock> blocks, List<ComparedFlag> flags) {
    public Comparison {
        blocks = List.copyOf(blocks);
        flags = List.copyOf(flags);
    }

    /** The flags that fared so. */
    public List<ComparedFlag> flags(FlagFate fate) {
        return flags.stream().filter(flag -> flag.fate() == fate).toList();
    }
}
