package dev.copydesk.rules.attribution.group;

import dev.copydesk.rules.attribution.Near;
import dev.copydesk.rules.weight.SourceWords;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells whether a source without a name is one of those who were heard before, without a name too. */
public final class MemberOf {
    /** The noun that a source without a name ends with, before what tells more of it. */
    private static final Pattern PEOPLE =
            Pattern.compile("\\b(\\p{L}{4,}?)s?(?=$|,| (?:of|who|with|in|at|from|familiar|close|briefed)\\b)");

    private static final Pattern ANOTHER =
            Pattern.compile("\\b(?:another|other|second|third|different)\\b", Pattern.CASE_INSENSITIVE);

    private MemberOf() {}

    /**
     * Whether one source without a name is, or is of, another: "one of the officials", "a senior official" after "two port officials".
     * "Another official" and one of another side is not.
     */
    public static boolean is(String again, String before) {
        if (Near.refersBack(again, before)) {
            return true;
        }
        Matcher noun = PEOPLE.matcher(before.toLowerCase(Locale.ROOT));
        return noun.find()
                && !ANOTHER.matcher(again).find()
                && !SameCalling.otherSide(before, again)
                && SourceWords.of(again).stream()
                        .anyMatch(word -> word.equals(noun.group(1)) || word.equals(noun.group(1) + "s"));
    }
}
