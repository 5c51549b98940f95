package dev.copydesk.rules.names.spelling;

/**
 * Which of two spellings is the likelier slip by its letters alone, when nobody else speaks for either. Two habits are
 * known: a writer who meets an unfamiliar cluster of consonants at a name's beginning slips a vowel into it ("Hanatov" for
 * "Hnatov"; nobody drops a vowel to make such a cluster), and fingers that swap two letters leave a longer knot of consonants
 * behind ("Kliemnko").
 */
public enum Slip {
    /** The first spelling is the likelier slip. */
    FIRST,
    /** The second spelling is the likelier slip. */
    SECOND,
    /** The letters do not tell. */
    UNKNOWN;

    private static final String VOWELS = "aeiouy";

    /** Judges the differing words of two names. */
    public static Slip of(Likeness likeness) {
        return of(RomanisationKey.fold(likeness.word()), RomanisationKey.fold(likeness.other()));
    }

    /** Judges two differing words, folded. */
    public static Slip of(String first, String second) {
        if (gaelic(first, second)) {
            return UNKNOWN;
        }
        if (first.length() != second.length()) {
            if (breaksCluster(first, second)) {
                return FIRST;
            }
            return breaksCluster(second, first) ? SECOND : UNKNOWN;
        }
        int knots = Integer.compare(longestKnot(first), longestKnot(second));
        return SpellingDistance.edits(first, second) > 2 || knots == 0 ? UNKNOWN : knots > 0 ? FIRST : SECOND;
    }

    /** "Mac" and "Mc" are both right, in the names of different families. */
    private static boolean gaelic(String first, String second) {
        return first.replaceFirst("^mac", "mc").equals(second.replaceFirst("^mac", "mc"));
    }

    /** Whether {@code longer} is {@code shorter} with one vowel put into the consonants that it begins with. */
    private static boolean breaksCluster(String longer, String shorter) {
        if (longer.length() != shorter.length() + 1) {
            return false;
        }
        int cluster = 0;
        while (cluster < shorter.length() && VOWELS.indexOf(shorter.charAt(cluster)) < 0) {
            cluster++;
        }
        for (int at = 1; at < cluster; at++) {
            if (VOWELS.indexOf(longer.charAt(at)) >= 0
                    && (longer.substring(0, at) + longer.substring(at + 1)).equals(shorter)) {
                return true;
            }
        }
        return false;
    }

    private static int longestKnot(String word) {
        int longest = 0;
        int knot = 0;
        for (int i = 0; i < word.length(); i++) {
            knot = VOWELS.indexOf(word.charAt(i)) < 0 ? knot + 1 : 0;
            longest = Math.max(longest, knot);
        }
        return longest;
    }
}
