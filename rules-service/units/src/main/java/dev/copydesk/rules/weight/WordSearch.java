package dev.copydesk.rules.weight;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A search for one of many wordings that begin a word, as the pattern {@code \b(?:one|other)} in letters of either case. A pattern
 * tries each of them at each word; this tries those that begin with its letter.
 */
final class WordSearch {
    private static final int LETTERS = 26;

    /** The wordings that begin with each letter, or null where none does. */
    private final Pattern[] byLetter = new Pattern[LETTERS];

    /**
     * @param wordings alternatives, each beginning with a letter from a to z, or with a group {@code (?:…)} of such
     * @param behind what follows each of them
     */
    WordSearch(String wordings, String behind) {
        List<String> all = alternatives(wordings);
        for (int i = 0; i < LETTERS; i++) {
            char letter = (char) ('a' + i);
            List<String> own = all.stream().filter(one -> begins(one, letter)).toList();
            if (!own.isEmpty()) {
                byLetter[i] = Pattern.compile("(?:" + String.join("|", own) + ")" + behind, Pattern.CASE_INSENSITIVE);
            }
        }
    }

    /** Whether one of them stands in the words. */
    boolean in(CharSequence words) {
        return in(words, 0, words.length());
    }

    /** Whether one of them stands between two offsets; what is outside of them does not count. */
    boolean in(CharSequence text, int start, int end) {
        boolean inWord = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (!inWord && beginsAt(text, i, end)) {
                return true;
            }
            inWord = Character.isLetterOrDigit(c) || c == '_';
        }
        return false;
    }

    private boolean beginsAt(CharSequence text, int at, int end) {
        int letter = (text.charAt(at) | 0x20) - 'a';
        if (letter < 0 || letter >= LETTERS || byLetter[letter] == null) {
            return false;
        }
        Matcher wording = byLetter[letter].matcher(text).region(at, end);
        return wording.lookingAt();
    }

    private static boolean begins(String wording, char letter) {
        if (!wording.startsWith("(?:")) {
            if (wording.charAt(0) < 'a' || wording.charAt(0) > 'z') {
                throw new IllegalArgumentException("Begins with no letter: " + wording);
            }
            return wording.charAt(0) == letter;
        }
        return alternatives(wording.substring("(?:".length(), closing(wording))).stream()
                .anyMatch(one -> begins(one, letter));
    }

    /** Where the group closes with which a wording begins. */
    private static int closing(String wording) {
        int depth = 0;
        int at = 0;
        do {
            depth += wording.charAt(at) == '(' ? 1 : wording.charAt(at) == ')' ? -1 : 0;
            at++;
        } while (depth > 0);
        if (at < wording.length() && "?*".indexOf(wording.charAt(at)) >= 0) {
            throw new IllegalArgumentException("May begin behind the group: " + wording);
        }
        return at - 1;
    }

    /** The alternatives of a pattern, those within groups left together. */
    private static List<String> alternatives(String pattern) {
        List<String> found = new ArrayList<>();
        int depth = 0;
        int from = 0;
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == '|' && depth == 0) {
                found.add(pattern.substring(from, i));
                from = i + 1;
            }
        }
        found.add(pattern.substring(from));
        return found;
    }
}
