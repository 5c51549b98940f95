package dev.copydesk.rules.story;

import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.contracts.fact.Name;
import dev.copydesk.contracts.fact.Quantity;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The words and figures by which an article's story can be found again: each word of each name, and each figure that is
 * unlikely to stand in copy about something else.
 *
 * <p>A word of a name is written in lower case without accents ({@code hnatov}); a figure begins with {@value #FIGURE}
 * ({@code #653}).
 */
public final class StoryKeys {
    /** What a figure's key begins with; no word of a name does. */
    static final String FIGURE = "#";

    /** More keys say nothing more about the story, and each costs a look-up. */
    static final int MOST_KEYS = 60;

    /** Longer words are no names, and would make the index large. */
    private static final int LONGEST_WORD = 40;

    private static final int SHORTEST_WORD = 2;

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}'’]++");
    private static final Pattern APOSTROPHES = Pattern.compile("['’]");

    /** Smaller figures stand in every article. */
    private static final BigDecimal SMALLEST_FIGURE = BigDecimal.valueOf(13);

    private static final BigDecimal LARGE_FIGURE = BigDecimal.valueOf(1_000);
    private static final BigDecimal FIRST_YEAR = BigDecimal.valueOf(1900);
    private static final BigDecimal LAST_YEAR = BigDecimal.valueOf(2100);

    private StoryKeys() {}

    /**
     * The keys with their salience, {@code 1 + ln(mentions)}: an article is about what it mentions often. At most {@value
     * #MOST_KEYS}, the most salient ones.
     */
    public static Map<String, Double> of(Facts facts) {
        Map<String, Integer> mentions = new LinkedHashMap<>();
        for (Name name : facts.names()) {
            words(name.form()).forEach(word -> mentions.merge(word, 1, Integer::sum));
        }
        for (Quantity quantity : facts.quantities()) {
            if (isTelling(quantity)) {
                mentions.merge(FIGURE + quantity.value().stripTrailingZeros().toPlainString(), 1, Integer::sum);
            }
        }
        List<Map.Entry<String, Integer>> most = new ArrayList<>(mentions.entrySet());
        most.sort(Map.Entry.<String, Integer>comparingByValue().reversed());
        Map<String, Double> salience = new HashMap<>();
        for (Map.Entry<String, Integer> entry : most.subList(0, Math.min(most.size(), MOST_KEYS))) {
            salience.put(entry.getKey(), 1 + Math.log(entry.getValue()));
        }
        return salience;
    }

    /** Whether the key is a word of a name rather than a figure. */
    public static boolean isWord(String key) {
        return !key.startsWith(FIGURE);
    }

    /** The words of a name that tell it from others: particles and initials left out. */
    static List<String> words(String form) {
        List<String> words = new ArrayList<>();
        for (String word : BETWEEN_WORDS.split(form)) {
            if (word.isEmpty() || !Character.isUpperCase(word.codePointAt(0))) {
                continue;
            }
            String plain = APOSTROPHES.matcher(plain(word)).replaceAll("");
            if (plain.length() >= SHORTEST_WORD && plain.length() <= LONGEST_WORD) {
                words.add(plain);
            }
        }
        return words;
    }

    private static String plain(String word) {
        String apart = Normalizer.normalize(word, Normalizer.Form.NFD);
        return MARKS.matcher(apart).replaceAll("").toLowerCase(Locale.ROOT);
    }

    /** A figure that two articles hardly share by chance: not small, not round, not a year. */
    private static boolean isTelling(Quantity quantity) {
        BigDecimal value = quantity.value();
        if (value.abs().compareTo(SMALLEST_FIGURE) < 0 || value.precision() > LONGEST_WORD || value.scale() < 0) {
            return false;
        }
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() > 0) {
            return plain.scale() <= LONGEST_WORD;
        }
        boolean year = value.compareTo(FIRST_YEAR) >= 0 && value.compareTo(LAST_YEAR) < 0;
        boolean round = plain.scale() < 0 && value.compareTo(LARGE_FIGURE) < 0 || plain.precision() == 1;
        return !year && !round;
    }
}
