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

    private static final Pattern LATIN_SPELLING = Pattern.compile(".*(?:sz|cz|rz|dz).*");

    /** As that, in the other words of a name; "dz" is romanised too, and "rz" but where Polish has it. */
    private static final Pattern LATIN_WORD =
            Pattern.compile(".*(?:sz|cz|(?<=^|[pkbdgt])rz(?!h)|rz(?:y|ec|ej)|s[lt]aw).*");

    /** Turkic elements before the Russian ending: they have one letter for each of the two vowels that others mix up. */
    private static final Pattern TURKIC = Pattern.compile(
            ".*(?:bek|ba[iy]|ba|gal[iy]|bergen|berd[iy]|zhan|khan|murat|ta[iy])(?:ov|y?ev|ova|y?eva)|.*(?:uly|kyzy|ogly|oglu)");

    private static final Pattern ENDING = Pattern.compile("(?:yi|yy|iy|ii|ij|yj|y)$");
    private static final Pattern ENDING_AFTER_SK = Pattern.compile("(?<=[sc]k)i$");
    private static final Pattern FINAL_FF = Pattern.compile("(?<=[oe])ff?$");
    private static final Pattern Y_BEFORE_VOWEL = Pattern.compile("[yi](?=[aou])");
    private static final Pattern SOFT_EV = Pattern.compile("(?:iy|[yij])[eo](?=va?$)");

    /** The Arabic article; vowels of Arabic are written long or short: Al-Shabaab, Al-Shabab. */
    private static final Pattern ARABIC = Pattern.compile("(?<!\\p{L})[AaEe][Ll]-(?=\\p{Lu})");

    private static final Pattern LONG_VOWEL = Pattern.compile("([aeiou])\\1");

    /** The diphthong of Arabic: Qaeda, Qaida, Husayn, Hussein. */
    private static final Pattern DIPHTHONG = Pattern.compile("[ae][eiy]");

    /** A letter s between vowels is doubled by those who write for French readers: Dosayev, Dossayev. */
    private static final Pattern DOUBLED_S = Pattern.compile("(?<=[aeiouy])ss(?=[aeiouy])");

    /** Arabic and Slavic words in -ia: Latakia, Latakiya, Latakiyya. */
    private static final Pattern IA = Pattern.compile("(?<=\\p{L}{3})iy{1,2}ah?$");

    /** Letters by Unicode that are written for a soft sign or an apostrophe. */
    private static final String MODIFIERS = "ʹʼʻʾʿ";

    private Romanisation() {}

    /** Whether both are accepted; also true of equal spellings. */
    public static boolean accepts(String one, String other) {
        String a = IA.matcher(RomanisationKey.fold(one)).replaceFirst("ia");
        String b = IA.matcher(RomanisationKey.fold(other)).replaceFirst("ia");
        return a.equals(b) || (cyrillic(a) && cyrillic(b) && strict(a).equals(strict(b)));
    }

    /**
     * Whether both of two differing words are accepted, in the names that they stand in: a name with a letter or a group of
     * letters that no romanisation has ("Radosław Sikorski") is written in Latin letters as a whole.
     */
    public static boolean accepts(Likeness likeness, NameForm one, NameForm other) {
        return !latin(one)
                && !latin(other)
                && (accepts(likeness.word(), likeness.other())
                        || ((ARABIC.matcher(one.form()).find()
                                        || ARABIC.matcher(other.form()).find())
                                && shortVowels(likeness.word()).equals(shortVowels(likeness.other()))));
    }

    private static String shortVowels(String word) {
        String single =
                RomanisationKey.fold(word).replace("ee", "i").replace("oo", "u").replace("ou", "u");
        return LONG_VOWEL.matcher(DIPHTHONG.matcher(single).replaceAll("ai")).replaceAll("$1");
    }

    private static boolean latin(NameForm name) {
        for (int i = 0; i < name.size(); i++) {
            if (LATIN_WORD.matcher(name.words().get(i)).matches()
                    || marked(name.written().get(i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is a letter that only Latin alphabets have; a diaeresis may stand for a Cyrillic one. */
    private static boolean marked(String word) {
        return word.chars()
                .anyMatch(c -> c > 0x7f && Character.isLetter(c) && "ëïËÏ".indexOf(c) < 0 && MODIFIERS.indexOf(c) < 0);
    }

    private static boolean cyrillic(String folded) {
        return CYRILLIC.matcher(folded).matches()
                && !LATIN_SPELLING.matcher(folded).matches();
    }

    private static String strict(String name) {
        String folded = DOUBLED_S.matcher(name).replaceAll("s");
        if (TURKIC.matcher(folded).matches()) {
            return SOFT_EV.matcher(folded).replaceFirst("e");
        }
        String ending = ENDING.matcher(ENDING_AFTER_SK.matcher(folded).replaceFirst("y"))
                .replaceFirst("Y");
        return Y_BEFORE_VOWEL
                .matcher(SOFT_EV.matcher(FINAL_FF.matcher(ending).replaceFirst("v"))
                        .replaceFirst("e"))
                .replaceAll("j")
                .replace('y', 'i')
                .replace("ck", "k")
                .replace('w', 'v');
    }
}
