package dev.copydesk.report.decision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a flag. */
public enum DecisionStatus {
    /** It was decided once, and that was taken back. */
    @JsonProperty("open")
    OPEN,
    /** The flag is right: the copy is to be changed. */
    @JsonProperty("accepted")
    ACCEPTED,
    /** The copy stays as it is, for a {@link DismissalReason}. */
    @JsonProperty("dismissed")
    DISMISSED
}
