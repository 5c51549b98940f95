package dev.copydesk.ingest.language.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pairs quotation marks within one block: curly, straight and guillemets, and single ones where they can't be apostrophes.
 * A mark without a partner opens nothing: it costs its own quotation only, as the next opening mark starts afresh. The time
 * is linear in the block's length.
 */
public final class QuoteMarks {
    private static final String OPENING = "“„«";
    private static final String CLOSING = "”»";

    /** A straight quotation mark closes nothing that was opened further back: the marks have lost step. */
    private static final int LONGEST_STRAIGHT = 3_000;

    private static final int LONGEST_SINGLE = 1_500;

    /** Words that lose their beginning to an apostrophe, which editors' software turns the wrong way. */
    private static final Set<String> CLIPPED = Set.of(
            "em", "til", "tis", "twas", "cause", "n", "bout", "round", "cos", "nuff", "s", "t", "re", "ve", "ll", "d",
            "m");

    /** Words between marks, marks included; {@code closed} is false where the block ends first. */
    public record Marked(int start, int end, boolean closed) {}

    private final String text;
    private final int from;
    private final int to;
    private final List<Marked> found = new ArrayList<>();
    private int open = -1;
    private char mark;

    private QuoteMarks(String text, int from, int to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /** What stands between quotation marks from one offset to another, in order. The last one may be left open. */
    public static List<Marked> find(String text, int from, int to) {
        QuoteMarks marks = new QuoteMarks(text, from, to);
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\'', '‘', '’', '“', '„', '«', '”', '»' -> marks.at(i, c);
                default -> {
                    // no mark: nearly every character
                }
            }
        }
        if (marks.open >= 0 && marks.mark != '‘' && marks.mark != '\'') {
            marks.found.add(new Marked(marks.open, to, false));
        }
        return marks.found;
    }

    private void at(int i, char c) {
        boolean inDouble = open >= 0 && mark != '‘' && mark != '\'';
        if (OPENING.indexOf(c) >= 0) {
            open(i, c);
        } else if (CLOSING.indexOf(c) >= 0) {
            if (inDouble) {
                close(i);
            }
        } else if (c == '"') {
            straight(i, inDouble);
        } else if (!inDouble && (c == '‘' || c == '\'') && open < 0 && opensSingle(i)) {
            open(i, c);
        } else if (!inDouble && open >= 0 && (c == '’' || c == '\'') && closesSingle(i)) {
            single(i);
        }
    }

    private void straight(int i, boolean inDouble) {
        char before = i > from ? text.charAt(i - 1) : ' ';
        char after = i + 1 < to ? text.charAt(i + 1) : ' ';
        boolean canOpen =
                !Character.isWhitespace(after) && (Character.isWhitespace(before) || "([—–-/".indexOf(before) >= 0);
        if (inDouble && i - open <= LONGEST_STRAIGHT && !(canOpen && Character.isWhitespace(before))) {
            close(i);
        } else if (canOpen) {
            open(i, '"');
        } else {
            open = -1;
        }
    }

    private boolean opensSingle(int i) {
        char before = i > from ? text.charAt(i - 1) : ' ';
        if (Character.isLetterOrDigit(before) || i + 1 >= to || !Character.isLetter(text.charAt(i + 1))) {
            return false;
        }
        int end = i + 1;
        while (end < to && Character.isLetter(text.charAt(end)) && end - i < 8) {
            end++;
        }
        return !CLIPPED.contains(text.substring(i + 1, end).toLowerCase(java.util.Locale.ROOT));
    }

    private boolean closesSingle(int i) {
        char before = text.charAt(i - 1);
        char after = i + 1 < to ? text.charAt(i + 1) : ' ';
        boolean straight = mark == '\'' || text.charAt(i) == '\'';
        return !Character.isLetterOrDigit(after) && (".,?!…".indexOf(before) >= 0 || !straight && before != 's');
    }

    private void single(int i) {
        if (i - open <= LONGEST_SINGLE) {
            close(i);
        } else {
            open = -1;
        }
    }

    private void open(int i, char c) {
        open = i;
        mark = c;
    }

    private void close(int i) {
        found.add(new Marked(open, i + 1, true));
        open = -1;
    }
}
