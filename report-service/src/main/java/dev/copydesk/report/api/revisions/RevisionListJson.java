package dev.copydesk.report.api.revisions;

import dev.copydesk.report.revision.Revision;
import dev.copydesk.report.revision.Revisions;
import java.time.Instant;
import java.util.List;

/**
 * The revisions of an article that have a report.
 *
 * @param revisions in rising order
 */
public record RevisionListJson(String articleId, List<RevisionJson> revisions) {
    /** One of them. */
    public record RevisionJson(long revision, Instant acceptedAt, Instant checkedAt) {
        static RevisionJson of(Revision revision) {
            return new RevisionJson(revision.number(), revision.acceptedAt(), revision.checkedAt());
        }
    }

    static RevisionListJson of(String articleId, Revisions revisions) {
        return new RevisionListJson(
                articleId, revisions.all().stream().map(RevisionJson::of).toList());
    }
}
