package dev.copydesk.ingest.language.quantity.numeral;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The closed class of English number words. */
public final class NumberWords {
    /** Under a hundred, by word. */
    private static final Map<String, Integer> SMALL = small();

    /** What multiplies the figure before it. A glued "m" or "k" is one too, but only where the reader says so. */
    private static final Map<String, Long> SCALES = Map.ofEntries(
            Map.entry("dozen", 12L),
            Map.entry("hundred", 100L),
            Map.entry("thousand", 1_000L),
            Map.entry("million", 1_000_000L),
            Map.entry("billion", 1_000_000_000L),
            Map.entry("trillion", 1_000_000_000_000L),
            Map.entry("bn", 1_000_000_000L),
            Map.entry("mn", 1_000_000L),
            Map.entry("tn", 1_000_000_000_000L));

    private static final Map<String, Integer> DENOMINATORS = denominators();

    private static final Map<String, Integer> ORDINALS = ordinals();

    private static final Set<String> GLUED_MILLIONS = Set.of("m", "mn", "million");

    private NumberWords() {}

    /** Whether a hyphenated word that begins so is to be read piece by piece. */
    public static boolean begins(String word) {
        return SMALL.containsKey(word)
                || SCALES.containsKey(word)
                || word.equals("half")
                || word.equals("quarter")
                || word.equals("mid");
    }

    /** What a word from "zero" to "ninety" is worth, or null. */
    public static Integer small(String word) {
        return SMALL.get(word);
    }

    /** What a word that multiplies is worth ("hundred", "million"), or null. */
    public static Long scale(String word) {
        return SCALES.get(word);
    }

    /** The scale that letters glued to a figure stand for ("1.2m", "3.4bn", "20k"), or null. */
    static Long gluedScale(String letters) {
        if (GLUED_MILLIONS.contains(letters)) {
            return 1_000_000L;
        }
        return switch (letters) {
            case "k" -> 1_000L;
            case "b", "bn", "billion" -> 1_000_000_000L;
            case "tn", "trn", "trillion" -> 1_000_000_000_000L;
            default -> null;
        };
    }

    /** The denominator of "thirds" or "quarter", or null. */
    public static Integer denominator(String word) {
        Integer found = DENOMINATORS.get(word);
        return found == null && word.endsWith("s") ? DENOMINATORS.get(word.substring(0, word.length() - 1)) : found;
    }

    /** What an ordinal in words stands for, or null. */
    public static Integer ordinal(String word) {
        return ORDINALS.get(word);
    }

    static BigDecimal big(long value) {
        return BigDecimal.valueOf(value);
    }

    private static Map<String, Integer> small() {
        String[] units =
                ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen"
                                + " seventeen eighteen nineteen")
                        .split(" ");
        String[] tens = "twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
        Map<String, Integer> words = new HashMap<>();
        for (int i = 0; i < units.length; i++) {
            words.put(units[i], i);
        }
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], 20 + 10 * i);
        }
        return Map.copyOf(words);
    }

    private static Map<String, Integer> denominators() {
        String[] words = "half third quarter fifth sixth seventh eighth ninth tenth".split(" ");
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            map.put(words[i], i + 2);
        }
        map.put("halve", 2);
        map.put("twentieth", 20);
        return Map.copyOf(map);
    }

    private static Map<String, Integer> ordinals() {
        String[] words = ("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth"
                        + " fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth")
                .split(" ");
        String[] tens = "twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth".split(" ");
        Map<String, Integer> map = new HashMap<>();
        for (int i = 0; i < words.length; i++) {
            map.put(words[i], i + 1);
        }
        for (int i = 0; i < tens.length; i++) {
            map.put(tens[i], 20 + 10 * i);
        }
        map.put("hundredth", 100);
        return Map.copyOf(map);
    }
}
