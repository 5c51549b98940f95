package dev.copydesk.ingest.parse;

import java.util.Locale;
import java.util.Set;

/**
 * Tells whether copy is English, the one language that is checked. What the source says counts first; English, or nothing
 * said, is verified in the copy: in running English text more than one word in five is one of {@link #FUNCTION_WORDS}, in
 * other languages hardly any is. The words leave out those that are frequent in another language that uses Latin letters
 * ("in", "is", "was", "of" in Dutch; "on" in French; "at", "for", "by", "have" in Danish; "to" in Polish; "he" in Spanish).
 */
final class EnglishCheck {
    private static final Set<String> FUNCTION_WORDS = Set.of(
            "the", "and", "that", "with", "from", "his", "her", "their", "which", "were", "has", "been", "this", "will",
            "would", "not", "but", "after", "who", "they", "its", "are", "said", "about", "than", "when", "there",
            "more", "could", "our", "your", "you", "because", "before", "while", "through", "between");

    /** Characters looked at; a language does not change after them, and the time is bounded. */
    private static final int SAMPLE = 20_000;

    /** With fewer words their shares say nothing, so the copy passes for English unless its letters say otherwise. */
    private static final int FEWEST_WORDS = 30;

    private static final double LEAST_SHARE = 0.06;

    private EnglishCheck() {}

    /**
     * Whether the copy is to be read as English.
     *
     * @param language BCP 47 tag as the source gave it, or null
     * @param text the normalised copy
     */
    static boolean isEnglish(String language, String text) {
        if (language != null && !primaryLanguage(language).equals("en")) {
            return false;
        }
        Sample sample = Sample.of(text);
        if (sample.foreignLetters > sample.letters / 2) {
            return false;
        }
        return sample.words < FEWEST_WORDS || sample.functionWords >= sample.words * LEAST_SHARE;
    }

    private static String primaryLanguage(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    /** Counts over the beginning of a text. */
    private static final class Sample {
        private int letters;
        private int foreignLetters;
        private int words;
        private int functionWords;

        static Sample of(String text) {
            Sample sample = new Sample();
            int end = Math.min(text.length(), SAMPLE);
            int wordStart = -1;
            for (int i = 0; i <= end; i++) {
                boolean letter = i < end && Character.isLetter(text.charAt(i));
                if (letter) {
                    sample.letter(text.charAt(i));
                    wordStart = wordStart < 0 ? i : wordStart;
                } else if (wordStart >= 0) {
                    sample.word(text.substring(wordStart, i));
                    wordStart = -1;
                }
            }
            return sample;
        }

        private void letter(char letter) {
            letters++;
            if (Character.UnicodeScript.of(letter) != Character.UnicodeScript.LATIN) {
                foreignLetters++;
            }
        }

        private void word(String word) {
            words++;
            if (FUNCTION_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
                functionWords++;
            }
        }
    }
}
