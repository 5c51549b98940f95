package dev.copydesk.ingest.language.text.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Cuts text into tokens as the Penn Treebank does, for copy as newsrooms set it: {@code U.S.} and {@code 10,000} stay whole,
 * {@code Ukraine’s} is two tokens with either apostrophe (or a wrong-way {@code ‘s}), a dash without spaces is a token of its
 * own, {@code $4.5bn} is {@code $} and {@code 4.5bn}. Words joined by hyphens are one token.
 *
 * <p>Every quantifier is possessive, so the time is linear in the text's length.
 */
public final class Tokenizer {
    private static final String WORD = "[\\p{L}\\p{M}\\p{Nd}_]";

    private static final Pattern TOKEN = Pattern.compile(
            // abbreviations with inner periods: U.S., a.m., Ph.D., U.S.-led
            "(?:\\p{L}{1,2}\\.){2,8}+(?:-" + WORD + "++)*+"
                    // figures: 10,000 or 3.14 or 2.0.1, with what is glued to them: 90s, 4.5bn, 16-year-old
                    + "|\\p{Nd}++(?:[.,]\\p{Nd}++)*+(?:" + WORD + "++)?+(?:-" + WORD + "++)*+"
                    // a currency's letters glued to an amount: R93,000, Rs2.5m
                    + "|(?<!" + WORD
                    + ")(?:Rs|RM|R|KSh|Ksh|Sh)(?=\\p{Nd}{2,4}+ (?:each|apiece|per|an?)\\b|\\p{Nd}{1,3}+(?:(?:,\\p{Nd}{3})++|(?:\\.\\p{Nd}++)?+(?:m|bn))(?!"
                    + WORD + "))"
                    // clitics, when they follow a word
                    + "|(?<=[\\p{L}\\p{Nd}])['’‘](?i:s|re|ve|ll|d|m)(?![\\p{L}\\p{Nd}])"
                    // words, with inner hyphens and inner apostrophes (O'Brien, d’Estaing), less a clitic at the end
                    + "|\\p{L}[\\p{L}\\p{M}\\p{Nd}_]*+"
                    + "(?:(?:['’](?!(?i:s|re|ve|ll|d|m)(?![\\p{L}\\p{Nd}]))(?=\\p{L})|[-‑](?=[\\p{L}\\p{Nd}]))" + WORD
                    + "++)*+"
                    + "|\\.{2,}+|…|--+"
                    + "|\\S",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Tokenizer() {}

    /** The tokens between two offsets, in order. */
    public static List<Span> tokenize(String text, int start, int end) {
        List<Span> tokens = new ArrayList<>((end - start) / 5 + 1);
        Matcher matcher = TOKEN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = start;
        while (at < end) {
            int plain = endOfPlain(text, at, end);
            if (text.charAt(at) == ' ') {
                at++;
            } else if (plain > at) {
                add(text, at, plain, tokens);
                at = plain;
            } else if (matcher.region(at, end).find()) {
                add(text, matcher.start(), matcher.end(), tokens);
                at = matcher.end();
            } else {
                at = end;
            }
        }
        return tokens;
    }

    /**
     * Where the token at {@code at} ends, if one can tell without the pattern; {@code at} otherwise. Nine words of ten are plain:
     * letters of ASCII, and after them what nothing goes on with. So are the marks that are always a token of their own.
     */
    private static int endOfPlain(String text, int at, int end) {
        switch (text.charAt(at)) {
            case ',', ';', ':', '(', ')', '?', '!', '"', '“', '”' -> {
                return at + 1;
            }
            case '.' -> {
                return at + 1 == end || text.charAt(at + 1) != '.' ? at + 1 : at;
            }
            default -> {
                return endOfPlainWord(text, at, end);
            }
        }
    }

    private static int endOfPlainWord(String text, int at, int end) {
        int i = at;
        while (i < end && isLetter(text.charAt(i))) {
            i++;
        }
        if (i == at || i == end) {
            return at;
        }
        return switch (text.charAt(i)) {
            case ' ', ',', ';', ':', ')', '?', '!', '"', '”' -> i;
            // one or two letters and a period can be the beginning of "U.S."
            case '.' -> i - at > 2 ? i : at;
            default -> at;
        };
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private static void add(String text, int start, int end, List<Span> tokens) {
        // "don't": the Treebank's cut is "do" + "n't"
        if (endsWithNot(text, start, end)) {
            tokens.add(new Span(start, end - 3));
            tokens.add(new Span(end - 3, end));
        } else if (abbreviated(text, start, end)) {
            tokens.add(new Span(start, end + 1));
        } else if (text.charAt(start) != '.'
                || tokens.isEmpty()
                || tokens.get(tokens.size() - 1).end() <= start) {
            tokens.add(new Span(start, end));
        }
    }

    private static boolean endsWithNot(String text, int start, int end) {
        return end - start > 3
                && (text.charAt(end - 1) == 't' || text.charAt(end - 1) == 'T')
                && (text.charAt(end - 2) == '\'' || text.charAt(end - 2) == '’')
                && (text.charAt(end - 3) == 'n' || text.charAt(end - 3) == 'N');
    }

    private static boolean abbreviated(String text, int start, int end) {
        return end < text.length()
                && text.charAt(end) == '.'
                && Abbreviations.takesPeriod(text.substring(start, Math.min(end, start + Abbreviations.LONGEST)));
    }
}
