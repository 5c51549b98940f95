package dev.copydesk.ingest.language.name;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names regardless of case, accents and apostrophes. */
final class Letters {
    private static final Pattern MARKS = Pattern.compile("[\\p{M}'’‘ʼ`.]++");
    private static final Pattern ARTICLE = Pattern.compile("(?<![\\p{L}-])(?:al|el)-(?=\\p{L})");
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private Letters() {}

    /** Lower case, without marks, apostrophes, periods and the Arabic article; letters that have no decomposition become their Latin base. */
    static String fold(String name) {
        if (isPlain(name)) {
            return name.toLowerCase(Locale.ROOT);
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        String lower =
                SPACE.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return ARTICLE.matcher(lower)
                .replaceAll("")
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

    /** Whether there is nothing to fold but case: most words of most names. */
    private static boolean isPlain(String name) {
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if ((c < 'a' || c > 'z') && (c < 'A' || c > 'Z')) {
                return false;
            }
        }
        return true;
    }
}
