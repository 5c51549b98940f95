package dev.copydesk.contracts.flag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** What a rule is about. */
public enum Category {
    @JsonProperty("arithmetic")
    ARITHMETIC,
    @JsonProperty("name")
    NAME,
    @JsonProperty("attribution")
    ATTRIBUTION,
    /** Disagreement with another article on the same story. */
    @JsonProperty("story")
    STORY,
    /** What the newsroom itself has asked for, in a rule pack of its own. */
    @JsonProperty("house")
    HOUSE
}
