package dev.copydesk.ingest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a sender learns of a push that was taken. */
@Schema(description = "What became of the push.")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Receipt(
        @Schema(description = "<source>:<id>, by which report-service knows it.", examples = "wire:2026-03-14-harbour")
                String articleId,
        @Schema(description = "The revision that was sent, else the time received in epoch milliseconds.")
                Long revision,
        Status status,
        @Schema(description = "Why nothing is checked.") String detail) {

    /** What became of it. */
    @Schema(name = "ReceiptStatus")
    public enum Status {
        /** The article is stored and will be checked. */
        @JsonProperty("accepted")
        ACCEPTED,
        /** That the article was taken back is stored; its report will say so. */
        @JsonProperty("withdrawn")
        WITHDRAWN,
        /** There is nothing to check. */
        @JsonProperty("not-checked")
        NOT_CHECKED,
        /** The same delivery was taken before; this one changes nothing. */
        @JsonProperty("repeated")
        REPEATED
    }

    /** Of a push with nothing to check. */
    static Receipt notChecked(String why) {
        return new Receipt(null, null, Status.NOT_CHECKED, why);
    }

    /** Of a delivery that was taken before. */
    public static Receipt repeated() {
        return new Receipt(null, null, Status.REPEATED, "This delivery was taken before; nothing has changed.");
    }

    /** The HTTP status that says the same: 202 where something follows, 200 where nothing does. */
    public int httpStatus() {
        return status == Status.ACCEPTED || status == Status.WITHDRAWN ? 202 : 200;
    }
}
