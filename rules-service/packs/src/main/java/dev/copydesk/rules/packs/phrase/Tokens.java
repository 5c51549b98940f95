package dev.copydesk.rules.packs.phrase;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts text into words and marks: a word is a run of letters and digits, every other character but space stands alone. */
final class Tokens {
    private Tokens() {}

    /** The tokens between two offsets; the first one's key has no space before it. */
    static List<Token> of(String text, int from, int to) {
        List<Token> tokens = new ArrayList<>();
        int at = from;
        boolean spaced = false;
        while (at < to) {
            int end = end(text, at, to);
            if (end == at) {
                spaced = true;
                at += Character.charCount(text.codePointAt(at));
                continue;
            }
            String form = plain(text.substring(at, end));
            String key = (spaced && !tokens.isEmpty() ? " " : "") + form.toLowerCase(Locale.ROOT);
            tokens.add(new Token(form, key, at, end));
            spaced = false;
            at = end;
        }
        return tokens;
    }

    /** Where the token that begins here ends; here, where space begins. */
    private static int end(String text, int start, int to) {
        int first = text.codePointAt(start);
        if (isSpace(first)) {
            return start;
        }
        int at = start + Character.charCount(first);
        if (!isOfWord(first)) {
            return at;
        }
        while (at < to && isOfWord(text.codePointAt(at))) {
            at += Character.charCount(text.codePointAt(at));
        }
        return at;
    }

    private static boolean isSpace(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    private static boolean isOfWord(int character) {
        return Character.isLetterOrDigit(character) || Character.getType(character) == Character.NON_SPACING_MARK;
    }

    private static String plain(String form) {
        String composed = Normalizer.normalize(form, Normalizer.Form.NFC);
        return switch (composed) {
            case "’", "‘", "ʼ" -> "'";
            case "“", "”" -> "\"";
            case "‑", "‐" -> "-";
            default -> composed;
        };
    }
}
