package dev.copydesk.report.marks;

import dev.copydesk.contracts.article.BlockKind;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block as a page shows it.
 *
 * @param runs its text in order
 * @param spans the flags that belong beside it: those that start in it, or between the block before and this one
 */
public record MarkedBlock(BlockKind kind, List<Run> runs, List<Span> spans) {
    public MarkedBlock {
        runs = List.copyOf(runs);
        spans = List.copyOf(spans);
    }

    /** The text of all runs. */
    public String text() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
