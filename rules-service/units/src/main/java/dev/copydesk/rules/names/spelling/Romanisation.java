package dev.copydesk.rules.names.spelling;

import java.util.regex.Pattern;

/**
 * Whether two spellings are both accepted ways to write one name of another script. Equal keys do not suffice: a Polish or a
 * Spanish name is written in Latin letters already and has one spelling, so "Wyszinski" for Wyszynski is a slip while
 * "Klimenko" for Klymenko is not.
 */
public final class Romanisation {
    /** Endings of East Slavic names, as the systems in use write them. */
    private static final Pattern CYRILLIC = Pattern.compile(
            ".*(?:enko|[oe]v|[oe]va|[oe]ff|chuk|iuk|yuk|[sc]k(?:yi|yy|iy|ii|ij|y|i)|ny[iy]?|n[iy][iy]|[iy][iy]|aya|aia)");

    private static final Pattern LATIN_SPELLING = Pattern.compile(".*(?:sz|cz|rz|szcz|dz).*");
    private static final Pattern ENDING = Pattern.compile("(?:yi|yy|iy|ii|ij|yj|y)$");
    private static final Pattern ENDING_AFTER_SK = Pattern.compile("(?<=[sc]k)i$");
    private static final Pattern FINAL_FF = Pattern.compile("(?<=[oe])ff?$");
    private static final Pattern Y_BEFORE_VOWEL = Pattern.compile("[yi](?=[aou])");

    private Romanisation() {}

    /** Whether both are accepted; also true of equal spellings. */
    public static boolean accepts(String one, String other) {
        String a = RomanisationKey.fold(one);
        String b = RomanisationKey.fold(other);
        return a.equals(b) || (cyrillic(a) && cyrillic(b) && strict(a).equals(strict(b)));
    }

    private static boolean cyrillic(String folded) {
        return CYRILLIC.matcher(folded).matches()
                && !LATIN_SPELLING.matcher(folded).matches();
    }

    private static String strict(String folded) {
        String ending = ENDING.matcher(ENDING_AFTER_SK.matcher(folded).replaceFirst("y"))
                .replaceFirst("Y");
        return Y_BEFORE_VOWEL
                .matcher(FINAL_FF.matcher(ending).replaceFirst("v"))
                .replaceAll("j")
                .replace('y', 'i')
                .replace("ck", "k")
                .replace('w', 'v');
    }
}
