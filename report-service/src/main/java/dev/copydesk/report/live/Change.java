package dev.copydesk.report.live;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;

/**
 * Something happened to an article.
 *
 * @param articleId which; null only for {@link Kind#UNKNOWN}
 * @param revision of which revision, or null where that is not known
 * @param kind what
 * @param embargoedUntil until when only those may hear of it who may see embargoed articles, or null
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Change(String articleId, Long revision, Kind kind, Instant embargoedUntil) {
    /** Changes may have been missed: look again at all that matters. */
    public static final Change MISSED = new Change(null, null, Kind.UNKNOWN, null);

    /** What happened. */
    public enum Kind {
        @JsonProperty("checked")
        CHECKED,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** An editor decided or said something, assigned the article or marked it. */
        @JsonProperty("reviewed")
        REVIEWED,
        /** Its embargo is over: those may see it now who could not. */
        @JsonProperty("released")
        RELEASED,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Whether someone who waits for this article has to look again. */
    public boolean concerns(String article) {
        return kind == Kind.UNKNOWN || article.equals(articleId);
    }

    /** Whether at that time only those may hear of it who may see embargoed articles. */
    public boolean isEmbargoedAt(Instant time) {
        return embargoedUntil != null && time.isBefore(embargoedUntil);
    }
}
