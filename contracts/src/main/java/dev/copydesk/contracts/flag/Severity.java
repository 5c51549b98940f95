package dev.copydesk.contracts.flag;

import com.fasterxml.jackson.annotation.JsonProperty;

/** How much a flag matters, the worst first. */
public enum Severity {
    /** It can't be right as it stands. */
    @JsonProperty("error")
    ERROR,
    /** An editor should look. */
    @JsonProperty("warning")
    WARNING,
    /** Worth knowing; hidden by default. */
    @JsonProperty("notice")
    NOTICE
}
