package dev.copydesk.ingest.language.source;

import dev.copydesk.ingest.language.phrase.Words;
import java.util.Set;
import java.util.regex.Pattern;

/** Days and months: proper nouns that are never a source. */
public final class Calendar {
    private static final Set<String> WORDS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan.",
            "feb.",
            "aug.",
            "sept.",
            "oct.",
            "nov.",
            "dec.",
            "today",
            "yesterday",
            "tomorrow",
            "tonight",
            "week",
            "month",
            "year",
            "morning",
            "afternoon",
            "evening",
            "night",
            "day",
            "weekend");

    private static final Pattern PAST = Pattern.compile("1\\d{3}s?|'?[3-9]0s");

    private Calendar() {}

    /** Whether a year of another century, or a decade of the last one, stands there. */
    public static boolean pastCentury(Words words, int i) {
        return PAST.matcher(words.word(i)).matches();
    }

    public static boolean word(Words words, int i) {
        return words.in(i, WORDS);
    }
}
