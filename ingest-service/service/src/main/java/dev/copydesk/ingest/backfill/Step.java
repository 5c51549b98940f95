package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.site.Cursor;
import java.time.Duration;

/** What has come of one request of a run. */
sealed interface Step {
    /**
     * A page was handled.
     *
     * @param cursor behind the page
     * @param counts what has become of its posts
     * @param posts how many posts the site told of, or null
     * @param isLast whether nothing follows
     */
    record Advanced(Cursor cursor, Run.Counts counts, Long posts, boolean isLast) implements Step {}

    /**
     * The same page is to be asked for again.
     *
     * @param cursor the same place, perhaps with fewer posts a page
     * @param pause how long to wait before
     * @param failures how many requests have failed in a row
     * @param problem what went wrong
     */
    record Postponed(Cursor cursor, Duration pause, int failures, String problem) implements Step {}

    /**
     * The run can't go on.
     *
     * @param problem what went wrong, for the operator
     */
    record Failed(String problem) implements Step {}
}
