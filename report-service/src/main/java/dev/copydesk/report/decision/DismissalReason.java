package dev.copydesk.report.decision;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.copydesk.report.encoding.Encoded;
import java.util.Arrays;
import java.util.Optional;

/** Why copy stays as it is although it was flagged. */
public enum DismissalReason {
    @JsonProperty("not-an-error")
    NOT_AN_ERROR("Not an error"),
    /** The mistake is the speaker's, and the quotation is right. */
    @JsonProperty("quoted-as-said")
    QUOTED_AS_SAID("Quoted as said"),
    @JsonProperty("house-style")
    HOUSE_STYLE("House style"),
    /** The copy does not name the source, and the desk knows who it is. */
    @JsonProperty("source-known")
    SOURCE_KNOWN("Source known to the newsroom"),
    /** The flag is right, and nothing will be done about it. */
    @JsonProperty("will-not-fix")
    WILL_NOT_FIX("Will not fix");

    private final String label;

    DismissalReason(String label) {
        this.label = label;
    }

    /** In an editor's words. */
    public String label() {
        return label;
    }

    /** In messages and forms. */
    public String code() {
        return Encoded.code(this);
    }

    /** The reason of this code. */
    public static Optional<DismissalReason> of(String code) {
        return Arrays.stream(values())
                .filter(reason -> reason.code().equals(code))
                .findFirst();
    }
}
