package dev.copydesk.report.revision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** A stretch of text that both revisions have, or one of them. */
public record Piece(Kind kind, String text) {
    /** Which of the revisions has it. */
    public enum Kind {
        @JsonProperty("same")
        SAME,
        /** The earlier one alone. */
        @JsonProperty("removed")
        REMOVED,
        /** The later one alone. */
        @JsonProperty("added")
        ADDED
    }
}
