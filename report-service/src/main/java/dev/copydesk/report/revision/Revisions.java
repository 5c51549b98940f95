package dev.copydesk.report.revision;

import java.util.List;

/**
 * The revisions of an article that have a report.
 *
 * @param all in rising order
 */
public record Revisions(List<Revision> all) {
    public static final Revisions NONE = new Revisions(List.of());

    public Revisions {
        all = List.copyOf(all);
    }

    /** Which one it is, from 1; for one without a report, which one it would be. */
    public int place(long number) {
        return 1
                + (int) all.stream()
                        .filter(revision -> revision.number() < number)
                        .count();
    }
}
