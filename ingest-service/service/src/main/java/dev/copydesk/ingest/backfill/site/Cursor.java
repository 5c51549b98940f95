package dev.copydesk.ingest.backfill.site;

import java.time.Instant;
import java.util.Set;

/**
 * How far a run has come in a site's posts, ordered by the time of their last change. It goes on by that time rather than by
 * page numbers, which shift while editors work; pages count only among the posts behind one time, as many posts may have been
 * changed in one second.
 *
 * @param after only posts changed after this time are listed, in whole seconds
 * @param page the next page of that list, from 1
 * @param pageSize posts a page
 * @param handled ids of posts that stand on the next page again, as they were changed in the last second that was reached
 */
public record Cursor(Instant after, int page, int pageSize, Set<Long> handled) {
    private static final int SHRINK = 4;

    public Cursor {
        handled = Set.copyOf(handled);
    }

    /** Where a run begins. */
    public static Cursor since(Instant time, int pageSize) {
        return new Cursor(time, 1, pageSize, Set.of());
    }

    /**
     * Behind a page.
     *
     * @param newest when the page's last post was changed; posts of the same second may stand on the next page
     * @param handledThen ids of the page's posts of that second
     */
    public Cursor behind(Instant newest, Set<Long> handledThen) {
        Instant before = newest.minusSeconds(1);
        return before.isAfter(after)
                ? new Cursor(before, 1, pageSize, handledThen)
                : new Cursor(after, page + 1, pageSize, handledThen);
    }

    /** The same place with fewer posts a page; from the first page, as pages of another size have other numbers. */
    public Cursor withSmallerPages() {
        return new Cursor(after, 1, Math.max(1, pageSize / SHRINK), handled);
    }
}
