package dev.copydesk.report.revision;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What became of a flag from one revision to another. */
public enum FlagFate {
    /** It is gone, and so are its words from where they stood. */
    @JsonProperty("fixed")
    FIXED,
    /** Both revisions have it. */
    @JsonProperty("carried")
    CARRIED,
    /** The later revision alone has it. */
    @JsonProperty("new")
    NEW,
    /** It is gone although its words still stand: what stands around them has changed, or what is known of the story. */
    @JsonProperty("orphaned")
    ORPHANED
}
