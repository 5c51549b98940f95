package dev.copydesk.ingest.backfill;

import dev.copydesk.ingest.backfill.site.Cursor;
import java.time.Instant;
import java.util.Locale;

/**
 * One backfill of one source.
 *
 * @param id counts up
 * @param source the source's id
 * @param since posts changed after this time are pulled
 * @param cursor how far it has come
 * @param counts what has become of the posts so far
 * @param posts how many posts the site told of at the first page, or null before it
 * @param failures how many requests have failed in a row
 * @param problem what went wrong last, or null
 * @param dueAt when the next request is made
 * @param startedAt when it was asked for
 * @param endedAt when it ended, or null
 */
record Run(
        long id,
        String source,
        State state,
        Instant since,
        Cursor cursor,
        Counts counts,
        Long posts,
        int failures,
        String problem,
        Instant dueAt,
        Instant startedAt,
        Instant endedAt) {

    /** Where a run stands. */
    enum State {
        RUNNING,
        DONE,
        CANCELLED,
        FAILED;

        /** As the database and the API have it. */
        String text() {
            return name().toLowerCase(Locale.ROOT);
        }

        static State of(String text) {
            return valueOf(text.toUpperCase(Locale.ROOT));
        }
    }

    /**
     * What has become of posts.
     *
     * @param submitted accepted like a push
     * @param known left out, as that revision or a later one had come
     * @param refused could not be accepted
     */
    record Counts(long submitted, long known, long refused) {
        static final Counts NONE = new Counts(0, 0, 0);

        Counts plus(Counts other) {
            return new Counts(submitted + other.submitted, known + other.known, refused + other.refused);
        }
    }
}
