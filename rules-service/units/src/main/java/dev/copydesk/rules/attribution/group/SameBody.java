package dev.copydesk.rules.attribution.group;

import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells whether a body that is heard is the one whose people an unnamed group is: "port officials" and "the port". */
final class SameBody {
    /** Those who speak for the body that they belong to, on what it does. */
    private static final Set<String> PEOPLE = Set.of(
            "officials",
            "authorities",
            "executives",
            "representatives",
            "leaders",
            "managers",
            "directors",
            "organizers",
            "organisers",
            "spokespeople");

    /** Bodies that have officials; what a paper or a firm of analysts says is not theirs. */
    private static final Pattern HOUSE = Pattern.compile(
            "\\b(?:administration|agency|authority|board|bureau|city|commission|company|council|county|department|district|embassy|government"
                    + "|house|ministry|office|pentagon|province|school|service|state|town|university|utility)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final int SHORTEST_WORD = 4;

    private SameBody() {}

    /** Whether it is so: the two share what the body is called, or nothing but "officials" stands right beside the body. */
    static boolean is(Attribution unnamed, Attribution body) {
        List<String> people = List.of(unnamed.source().split("[^\\p{L}&-]++"));
        boolean several = unnamed.sourceKind() == SourceKind.UNNAMED_GROUP
                && people.stream().anyMatch(word -> PEOPLE.contains(word.toLowerCase(Locale.ROOT)));
        if (!several || SameCalling.apart(unnamed.source())) {
            return false;
        }
        List<String> called = List.of(body.source().split("[^\\p{L}&-]++"));
        if (people.size() == 1) {
            return Math.abs(body.sentence() - unnamed.sentence()) == 1
                    && HOUSE.matcher(body.source()).find();
        }
        return people.stream().anyMatch(word -> tells(word) && called.stream().anyMatch(word::equalsIgnoreCase));
    }

    private static boolean tells(String word) {
        boolean initials = word.length() > 2 && word.equals(word.toUpperCase(Locale.ROOT));
        return initials || word.length() >= SHORTEST_WORD;
    }
}
