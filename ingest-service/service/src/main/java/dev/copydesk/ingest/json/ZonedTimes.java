package dev.copydesk.ingest.json;

import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;

/** Times as senders write them. */
public final class ZonedTimes {
    /** ISO 8601 with an offset, its colon left out by some senders. */
    private static final DateTimeFormatter FORMAT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .appendPattern("[XXXXX][XXXX][X]")
            .toFormatter();

    private ZonedTimes() {}

    /**
     * The time that a field holds; null where it holds none.
     *
     * @param field for the message
     * @throws ProblemException when it is no time, or has no zone
     */
    public static Instant read(String field, String time) {
        if (time == null || time.isBlank()) {
            return null;
        }
        try {
            return OffsetDateTime.parse(time.strip(), FORMAT).toInstant();
        } catch (DateTimeException e) {
            throw ProblemException.ofFields(
                    ProblemType.INVALID_ARTICLE,
                    "Mend the fields named in errors and push again.",
                    List.of(new FieldError(field, "is no time with a zone; send one such as 2026-03-14T09:30:00Z")));
        }
    }
}
