package dev.copydesk.report.rule;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How the flags of a rule are treated. */
public enum Treatment {
    /** As the rule raises them. */
    @JsonProperty("full")
    FULL,
    /** As notices, whatever their severity: they cost no points and are folded away. */
    @JsonProperty("notice")
    NOTICE,
    /** They are not shown, and count for nothing. */
    @JsonProperty("off")
    OFF
}
