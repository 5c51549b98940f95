package dev.copydesk.report.marks;

import java.util.List;

/**
 * A stretch of a block within which the same flags hold.
 *
 * @param text never cut within a surrogate pair
 * @param spans the flags that hold, the worst first; empty for plain text
 * @param starting those of them whose first run this is
 * @param ending those of them whose last run this is
 * @param pointed whether it belongs to the words that a link leads to
 * @param first whether it is the first of these
 */
public record Run(
        String text, List<Span> spans, List<Span> starting, List<Span> ending, boolean pointed, boolean first) {
    public Run {
        spans = List.copyOf(spans);
        starting = List.copyOf(starting);
        ending = List.copyOf(ending);
    }

    public boolean isMarked() {
        return !spans.isEmpty();
    }

    /** The worst flag that holds here: the one that gives the run its look. */
    public Span worst() {
        return spans.get(0);
    }
}
