package dev.copydesk.report.report;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far an article has come. */
public enum ArticleStatus {
    /** Accepted, and not checked yet. */
    @JsonProperty("received")
    RECEIVED,
    /** The newest revision has a report. */
    @JsonProperty("checked")
    CHECKED,
    /** The source has taken the article back. */
    @JsonProperty("withdrawn")
    WITHDRAWN,
    /** The newest revision could not be handled; the cause is kept. An older revision may have a report. */
    @JsonProperty("failed")
    FAILED
}
