package dev.copydesk.rules.weight;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for one of many wordings, each of which begins a word, in letters of either case: as the pattern
 * {@code \b(?:one|other)}. A pattern tries all of them at each word; this tries them where a word begins with three letters with
 * which one of them does, and at few words one does.
 */
final class WordSearch {
    private static final int LETTERS = 26;

    /** Stands for what is no letter from a to z, and for the end. */
    private static final int OTHER = LETTERS;

    private static final int CHARACTERS = LETTERS + 1;

    private final Pattern wordings;

    /** The beginnings of three characters that a wording may have, by {@link #number}. */
    private final BitSet beginnings = new BitSet(CHARACTERS * CHARACTERS * CHARACTERS);

    /**
     * @param wordings alternatives, each of which begins with a letter from a to z
     * @throws IllegalArgumentException where one begins with a figure or a sign
     */
    WordSearch(String wordings) {
        this.wordings = Pattern.compile(wordings, Pattern.CASE_INSENSITIVE);
        for (String sign : List.of("0", "5", "$", "£", "€", "(", "\"", "“", "-", " ")) {
            if (mayBegin(sign)) {
                throw new IllegalArgumentException("A wording may begin with " + sign + " in " + wordings);
            }
        }
        for (int first = 0; first < LETTERS; first++) {
            for (int second = 0; second < LETTERS && mayBegin(first); second++) {
                for (int third = 0; third < LETTERS && mayBegin(first, second); third++) {
                    beginnings.set(number(first, second, third), mayBegin(first, second, third));
                }
                beginnings.set(number(first, second, OTHER), mayBegin(first, second));
            }
            for (int third = 0; third < CHARACTERS; third++) {
                beginnings.set(number(first, OTHER, third), mayBegin(first));
            }
        }
    }

    /** Whether one of the wordings goes on behind these letters, or ends there. */
    private boolean mayBegin(int... letters) {
        StringBuilder beginning = new StringBuilder();
        for (int letter : letters) {
            beginning.append((char) ('a' + letter));
        }
        return mayBegin(beginning);
    }

    private boolean mayBegin(CharSequence beginning) {
        Matcher matcher = wordings.matcher(beginning);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    private static int number(int first, int second, int third) {
        return (first * CHARACTERS + second) * CHARACTERS + third;
    }

    /** Whether one of the wordings stands in the words. */
    boolean in(CharSequence words) {
        return in(words, 0, words.length());
    }

    /** Whether one of them stands between two offsets; what is outside of them does not count. */
    boolean in(CharSequence text, int start, int end) {
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!inWord
                    && mayBeginAt(text, i, end)
                    && wordings.matcher(text).region(i, end).lookingAt()) {
                return true;
            }
            inWord = Character.isLetterOrDigit(c) || c == '_';
        }
        return false;
    }

    private boolean mayBeginAt(CharSequence text, int at, int end) {
        int first = letter(text, at, end);
        return first != OTHER && beginnings.get(number(first, letter(text, at + 1, end), letter(text, at + 2, end)));
    }

    private static int letter(CharSequence text, int at, int end) {
        int letter = at < end ? (text.charAt(at) | 0x20) - 'a' : OTHER;
        return letter >= 0 && letter < LETTERS ? letter : OTHER;
    }
}
