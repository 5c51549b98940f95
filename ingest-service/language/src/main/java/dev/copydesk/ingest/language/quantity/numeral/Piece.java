package dev.copydesk.ingest.language.quantity.numeral;

import dev.copydesk.ingest.language.text.Token;
import dev.copydesk.ingest.language.text.WordClass;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A token, or a part of one where figures are glued to units or words are joined by hyphens: "16-year-old" comes apart as 16,
 * year, old, and "14C" as 14, C.
 *
 * @param start offset in the text
 * @param end offset in the text
 * @param form the characters as they stand
 * @param lower the same in lower case
 * @param token the whole token
 * @param link how it hangs on the piece before
 */
public record Piece(int start, int end, String form, String lower, Token token, Link link) {
    /** What is one piece: no figure, and no number joined to something by a hyphen. Nearly every word is. */
    private static final WordClass WHOLE = WordClass.of(word -> !word.digits() && !hyphenatedNumber(word.form()));

    /** How a piece hangs on the one before it. */
    public enum Link {
        /** A token of its own. */
        FREE,
        /** Behind a hyphen in the same token. */
        HYPHEN,
        /** In the same token with nothing between. */
        GLUED
    }

    /** The pieces of a sentence, in order. */
    public static List<Piece> of(List<Token> tokens) {
        List<Piece> pieces = new ArrayList<>(tokens.size() + 8);
        for (Token token : tokens) {
            if (WHOLE.has(token)) {
                pieces.add(of(token, 0, token.form().length(), Link.FREE));
            } else if (Character.isDigit(token.form().charAt(0))) {
                cutFigure(token, pieces);
            } else {
                cutAtHyphens(token, 0, Link.FREE, pieces);
            }
        }
        return pieces;
    }

    /** Whether it is a word, whatever its case; the word is given in lower case. */
    public boolean is(String word) {
        return lower.equals(word);
    }

    /** Whether its word belongs to a class; of a part of a token that is not known, and it may. */
    public boolean mayBe(WordClass words) {
        return form.length() < token.form().length() || words.has(token);
    }

    /** Whether it is a token of its own, or the first piece of one. */
    public boolean free() {
        return link == Link.FREE;
    }

    /** Whether a hyphen joins it to the piece before. */
    public boolean hyphen() {
        return link == Link.HYPHEN;
    }

    /** Whether it stands right behind the piece before, in the same token. */
    public boolean glued() {
        return link == Link.GLUED;
    }

    /** Whether it is written in digits. */
    public boolean digits() {
        return Character.isDigit(form.charAt(0));
    }

    static boolean hyphenatedNumber(String form) {
        int hyphen = hyphen(form, 0);
        if (hyphen <= 0) {
            return false;
        }
        String first = form.substring(0, hyphen).toLowerCase(Locale.ROOT);
        return NumberWords.begins(first);
    }

    private static void cutFigure(Token token, List<Piece> pieces) {
        String form = token.form();
        int at = 0;
        while (at < form.length() && inFigure(form, at)) {
            at++;
        }
        pieces.add(of(token, 0, at, Link.FREE));
        if (at >= form.length()) {
            return;
        }
        if (isHyphen(form.charAt(at))) {
            cutAtHyphens(token, at + 1, Link.HYPHEN, pieces);
        } else {
            cutAtHyphens(token, at, Link.GLUED, pieces);
        }
    }

    private static boolean inFigure(String form, int at) {
        char c = form.charAt(at);
        return Character.isDigit(c)
                || (c == '.' || c == ',') && at + 1 < form.length() && Character.isDigit(form.charAt(at + 1));
    }

    private static void cutAtHyphens(Token token, int from, Link link, List<Piece> pieces) {
        String form = token.form();
        Link next = link;
        int at = from;
        while (at < form.length()) {
            int hyphen = hyphen(form, at);
            int end = hyphen < 0 ? form.length() : hyphen;
            if (end > at) {
                pieces.add(of(token, at, end, next));
                next = Link.HYPHEN;
            }
            at = end + 1;
        }
    }

    private static int hyphen(String form, int from) {
        for (int i = from; i < form.length(); i++) {
            if (isHyphen(form.charAt(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isHyphen(char c) {
        return c == '-' || c == '‑';
    }

    private static Piece of(Token token, int from, int to, Link link) {
        if (to - from == token.form().length()) {
            return new Piece(token.start(), token.start() + to, token.form(), token.lower(), token, link);
        }
        String form = token.form().substring(from, to);
        return new Piece(token.start() + from, token.start() + to, form, form.toLowerCase(Locale.ROOT), token, link);
    }
}
