package dev.copydesk.ingest.language.source;

import java.util.Set;

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

    private Calendar() {}

    public static boolean word(Words words, int i) {
        return words.in(i, WORDS);
    }
}
