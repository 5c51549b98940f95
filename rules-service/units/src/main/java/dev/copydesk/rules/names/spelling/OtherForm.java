package dev.copydesk.rules.names.spelling;

import java.util.List;
import java.util.Set;

/**
 * Recognises two words that differ by grammar and not by a slip: the plural of a family, the endings of husband and wife,
 * the inhabitants of a place.
 */
public final class OtherForm {
    private static final Set<String> INHABITANTS = Set.of(
            "n", "an", "ian", "ean", "ese", "nese", "i", "ish", "er", "ers", "ite", "ites", "ic", "ien", "ans", "ns",
            "ians");

    /** Endings of one family name or patronymic, by the bearer's sex. */
    private static final List<List<String>> BY_SEX = List.of(
            List.of("skyi", "sky", "skiy", "skii", "ski", "skyy", "ska", "skaya", "skaia", "skaja", "skie"),
            List.of("tskyi", "tska"),
            List.of("dzki", "dzka"),
            List.of("cki", "cka"),
            List.of("ov", "ova", "off"),
            List.of("ev", "eva"),
            List.of("yov", "yova"),
            List.of("in", "ina"),
            List.of("yn", "yna"),
            List.of("yi", "a"),
            List.of("y", "a"),
            List.of("ny", "na"),
            List.of("as", "iene", "aite"),
            List.of("is", "iene", "yte"),
            List.of("s", "a"),
            List.of("son", "dottir"),
            List.of("sson", "sdottir"),
            List.of("ovich", "ovna"),
            List.of("evich", "evna"),
            List.of("", "ova"),
            List.of("", "a"));

    /** Endings of words formed from one stem: "Democrats" and "Democratic", "Islamist" and "Islamism". */
    private static final Set<String> DERIVED = Set.of(
            "", "s", "es", "i", "is", "n", "ns", "an", "ans", "ian", "ians", "ean", "eans", "ese", "ish", "ic", "ics",
            "ical", "ist", "ists", "ism", "ite", "ites", "ia", "at", "ats", "atic");

    private static final int SHORTEST_STEM = 4;

    private OtherForm() {}

    /** Whether one of two different words is the other in another grammatical form. */
    static boolean of(String a, String b) {
        return grows(a, b)
                || grows(b, a)
                || bySex(a, b)
                || derived(a, b)
                || irregularPlural(a, b)
                || arabicEnding(a, b);
    }

    private static boolean derived(String a, String b) {
        int shorter = Math.min(a.length(), b.length());
        for (int stem = SHORTEST_STEM; stem <= shorter && a.regionMatches(0, b, 0, stem); stem++) {
            if (derives(a, stem) && derives(b, stem)) {
                return true;
            }
        }
        return false;
    }

    private static boolean derives(String word, int stem) {
        return DERIVED.contains(word.substring(stem)) && joins(word, stem);
    }

    /** A bare "n" needs a vowel before it, "American", and a bare "s" another letter: nobody makes "Harriss" of Harris. */
    private static boolean joins(String word, int stem) {
        char before = word.charAt(stem - 1);
        String ending = word.substring(stem);
        return ending.equals("s") ? before != 's' : !ending.startsWith("n") || "aeiouy".indexOf(before) >= 0;
    }

    /** Falluja, Fallujah: the ending is written either way. */
    private static boolean arabicEnding(String a, String b) {
        return (a.endsWith("ah") && a.equals(b + "h")) || (b.endsWith("ah") && b.equals(a + "h"));
    }

    private static boolean irregularPlural(String a, String b) {
        return a.equals(b.replace("men", "man")) || b.equals(a.replace("men", "man"));
    }

    private static boolean grows(String base, String longer) {
        if (longer.startsWith(base)) {
            String ending = longer.substring(base.length());
            return (ending.equals("s") || ending.equals("es") || INHABITANTS.contains(ending))
                    && joins(longer, base.length());
        }
        String stem = withoutVowel(base);
        return !stem.isEmpty()
                && longer.startsWith(stem)
                && longer.length() > stem.length() + 1
                && INHABITANTS.contains(longer.substring(stem.length()));
    }

    private static String withoutVowel(String base) {
        int end = base.length() - 1;
        return end > 3 && "aeiouy".indexOf(base.charAt(end)) >= 0 ? base.substring(0, end) : "";
    }

    private static boolean bySex(String a, String b) {
        for (List<String> endings : BY_SEX) {
            for (String x : endings) {
                if (!a.endsWith(x)) {
                    continue;
                }
                String stem = a.substring(0, a.length() - x.length());
                for (String y : endings) {
                    if (!x.equals(y) && stem.length() > 2 && b.equals(stem + y) && feminine(x) != feminine(y)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static boolean feminine(String ending) {
        return ending.endsWith("a") || ending.endsWith("e") || ending.endsWith("dottir");
    }
}
