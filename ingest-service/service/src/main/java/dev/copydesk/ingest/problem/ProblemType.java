package dev.copydesk.ingest.problem;

import java.util.Locale;

/** The kinds of problem that this service tells of. */
public enum ProblemType {
    UNAUTHORIZED(401, "No valid token"),
    UNPROVEN(401, "The push is not proven to be from its source"),
    UNTIMELY(401, "The push was signed at another time"),
    UNKNOWN_SOURCE(404, "There is no such source"),
    UNREADABLE_JSON(400, "The body is not readable JSON"),
    UNREADABLE_FORM(400, "The body is not readable form fields"),
    INVALID_ARTICLE(422, "The article is not complete or not valid"),
    INVALID_PARAMETER(422, "A parameter is missing or not valid"),
    NO_BACKFILL(404, "There is no backfill"),
    BACKFILL_RUNS(409, "A backfill of this source runs already"),
    DATABASE_AWAY(503, "The database can't be reached at the moment"),
    TOO_LARGE(413, "The body is too large"),
    UNSUPPORTED_MEDIA_TYPE(415, "The body's media type is not supported"),
    OVERLOADED(503, "Too much is on its way at the moment"),
    BROKER_AWAY(503, "The article could not be stored at the moment"),
    INTERNAL(500, "An error of this service");

    static final String PREFIX = "urn:copydesk:problem:";

    private final int status;
    private final String title;

    ProblemType(int status, String title) {
        this.status = status;
        this.title = title;
    }

    /** The HTTP status that it is answered with. */
    public int status() {
        return status;
    }

    String title() {
        return title;
    }

    String uri() {
        return PREFIX + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
