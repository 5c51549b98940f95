package dev.copydesk.ingest.webhook.reading;

import dev.copydesk.ingest.problem.FieldError;
import dev.copydesk.ingest.problem.ProblemException;
import dev.copydesk.ingest.problem.ProblemType;
import java.util.List;
import org.jsoup.Jsoup;

/** Reads single fields of a payload. */
public final class Fields {
    /** A longer line is no headline or byline; it is left as it is and refused for its length. */
    private static final int LONGEST_LINE = 20_000;

    private Fields() {}

    /** The value, or null where it is blank. */
    public static String present(String value) {
        return value == null || value.isBlank() ? null : value;
    }

    /**
     * The value.
     *
     * @throws ProblemException when it is missing or blank
     */
    public static String required(String field, String value) {
        if (present(value) == null) {
            throw wrong(field, "is missing; without it there is no telling which article this is");
        }
        return value;
    }

    /**
     * The number that a field holds, which some senders write as text.
     *
     * @throws ProblemException when it is no whole number
     */
    public static Long wholeNumber(String field, String value) {
        try {
            return Long.valueOf(value.strip());
        } catch (NumberFormatException e) {
            throw wrong(field, "is not a whole number below 2^63");
        }
    }

    /** A language tag with the hyphens of BCP 47 where the sender has underscores; null where it is blank. */
    public static String languageTag(String tag) {
        return present(tag) == null ? null : tag.strip().replace('_', '-');
    }

    /** One line of copy without inline markup and entities, which CMSs keep in headlines and bylines; null where it is blank. */
    public static String plain(String line) {
        if (present(line) == null) {
            return null;
        }
        boolean markedUp = line.length() <= LONGEST_LINE && (line.indexOf('<') >= 0 || line.indexOf('&') >= 0);
        return present(markedUp ? Jsoup.parseBodyFragment(line).text() : line);
    }

    /** A field that is wrong; the message is the rest of a sentence that begins with its name. */
    public static ProblemException wrong(String field, String message) {
        return ProblemException.ofFields(
                ProblemType.INVALID_ARTICLE,
                "Mend the fields named in errors and push again.",
                List.of(new FieldError(field, message)));
    }
}
