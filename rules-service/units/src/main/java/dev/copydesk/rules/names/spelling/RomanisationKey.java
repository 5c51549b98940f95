package dev.copydesk.rules.names.spelling;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds away what differs between accepted ways to write a foreign name in Latin letters, so that Zelensky and Zelenskyy,
 * Klimenko and Klymenko have one key, while Hanatov and Hnatov, a slip of the pen, have two.
 */
public final class RomanisationKey {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘ʼ`´.]++");
    private static final Pattern SPACE = Pattern.compile("\\s++");
    private static final Pattern Y_BEFORE_VOWEL = Pattern.compile("y(?=[aeou])");
    private static final Pattern FINAL_I = Pattern.compile("(?:iy|yi|yy|ii|ij|yj|y)(?=[ -]|$)");
    private static final Pattern FINAL_F = Pattern.compile("ff?+(?=[ -]|$)");
    private static final Pattern DOUBLED = Pattern.compile("([^ -])\\1++");

    private RomanisationKey() {}

    /** Lower case without accents, apostrophes and periods; letters without a decomposition become their Latin base. */
    public static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return SPACE.matcher(bare.toLowerCase(Locale.ROOT).replace('‑', '-'))
                .replaceAll(" ")
                .strip()
                .replace('ı', 'i')
                .replace('ł', 'l')
                .replace('ø', 'o')
                .replace('đ', 'd')
                .replace('ð', 'd')
                .replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("þ", "th");
    }

    /**
     * The key of a name: equal keys mean that the spellings are two ways to write one name. Letter groups that stand for one
     * sound become one sign each (upper case, which the folded name has none of).
     */
    public static String of(String name) {
        String key = fold(name)
                .replace("shch", "Q")
                .replace("zh", "Z")
                .replace("kh", "X")
                .replace("ts", "C")
                .replace("ch", "H")
                .replace("sh", "S")
                .replace("ck", "k")
                .replace("w", "v")
                .replace("ou", "u");
        key = FINAL_I.matcher(key).replaceAll("i");
        key = Y_BEFORE_VOWEL.matcher(key).replaceAll("j");
        key = key.replace('y', 'i');
        key = DOUBLED.matcher(key).replaceAll("$1");
        return FINAL_F.matcher(key).replaceAll("v");
    }
}
