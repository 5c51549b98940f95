package dev.copydesk.rules.names.authority;

import dev.copydesk.rules.names.spelling.RomanisationKey;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Compares what two texts call a person, by the words that carry meaning. */
public final class RoleWords {
    private static final Pattern PLACE =
            Pattern.compile("\\bof (?:the )?(\\p{Lu}[\\p{L}-]++(?: \\p{Lu}[\\p{L}-]++)*+)");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]++");

    /** Words are compared by so many letters: "Ukraine" and "Ukrainian" agree. */
    private static final int STEM = 5;

    private static final Set<String> COURTESY = Set.of(
            "mr", "mrs", "ms", "miss", "mx", "dr", "doctor", "prof", "professor", "sir", "dame", "lord", "lady", "hon");

    private static final Set<String> EMPTY =
            Set.of("former", "later", "with", "from", "then", "acting", "deputy", "whose", "which");

    private RoleWords() {}

    /** Whether a role tells who somebody is; "Dr." or "Ms." goes with any other. False of null. */
    public static boolean tells(String role) {
        return role != null && !COURTESY.contains(RomanisationKey.fold(role));
    }

    /** Whether two roles are the same, or have a word in common; false where one of them is not known. */
    public static boolean agree(String one, String other) {
        if (one == null || other == null) {
            return false;
        }
        if (one.equalsIgnoreCase(other)) {
            return true;
        }
        Set<String> shared = new HashSet<>(stems(one));
        shared.retainAll(stems(other));
        return !shared.isEmpty();
    }

    /** Whether a text names what a role belongs to: the country of its president, by the words after "of". */
    public static boolean placedIn(String role, String text) {
        if (role == null) {
            return false;
        }
        Matcher place = PLACE.matcher(role);
        return place.find()
                && Pattern.compile("(?<![\\p{L}-])" + Pattern.quote(place.group(1)) + "(?![\\p{L}-])")
                        .matcher(text)
                        .find();
    }

    private static Set<String> stems(String role) {
        return Arrays.stream(NO_LETTER.split(RomanisationKey.fold(role)))
                .filter(word -> word.length() >= 4 && !EMPTY.contains(word))
                .map(word -> word.substring(0, Math.min(STEM, word.length())))
                .collect(Collectors.toSet());
    }
}
