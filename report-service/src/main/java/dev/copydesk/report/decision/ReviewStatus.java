package dev.copydesk.report.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How far editors are with an article. */
public enum ReviewStatus {
    /** Nobody has looked at it. */
    @JsonProperty("new")
    NEW,
    /** Someone has decided something, or said that they are at it. */
    @JsonProperty("in-review")
    IN_REVIEW,
    /** Someone has said that nothing is left to do. A revision with open flags ends that. */
    @JsonProperty("done")
    DONE
}
