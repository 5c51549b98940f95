package dev.copydesk.report.live;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Something happened to an article.
 *
 * @param articleId which; null only for {@link Kind#UNKNOWN}
 * @param revision of which revision, or null where that is not known
 * @param kind what
 */
public record Change(String articleId, Long revision, Kind kind) {
    /** Changes may have been missed: look again at all that matters. */
    public static final Change MISSED = new Change(null, null, Kind.UNKNOWN);

    /** What happened. */
    public enum Kind {
        @JsonProperty("checked")
        CHECKED,
        @JsonProperty("failed")
        FAILED,
        @JsonProperty("unknown")
        UNKNOWN
    }

    /** Whether someone who waits for this article has to look again. */
    public boolean concerns(String article) {
        return kind == Kind.UNKNOWN || article.equals(articleId);
    }
}
