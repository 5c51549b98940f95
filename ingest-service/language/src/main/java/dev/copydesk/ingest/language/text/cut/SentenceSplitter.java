package dev.copydesk.ingest.language.text.cut;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Cuts a block into sentences: after a full stop, question or exclamation mark with the quotation marks and brackets that
 * close there, where something that can begin a sentence follows. A block's end always ends a sentence.
 *
 * <p>A model trained on web text was tried and cut inside "Gen. Smith" and "$1.5"; news copy is regular enough for rules.
 */
public final class SentenceSplitter {
    private static final String CLOSERS = "\"”’')]»";
    private static final String OPENERS = "\"“‘'([«—–-";

    /** After an abbreviation that can end a sentence ("the U.S."), one of these begins the next. */
    private static final Set<String> STARTERS = Set.of(
            "The",
            "A",
            "An",
            "It",
            "He",
            "She",
            "They",
            "We",
            "I",
            "You",
            "This",
            "That",
            "These",
            "Those",
            "There",
            "In",
            "On",
            "At",
            "But",
            "And",
            "As",
            "After",
            "Before",
            "While",
            "When",
            "If",
            "Its",
            "His",
            "Her",
            "Their",
            "Our",
            "For",
            "From",
            "With",
            "By",
            "To",
            "Some",
            "Most",
            "Many",
            "Several",
            "Both",
            "No",
            "Not",
            "One",
            "Two",
            "Three",
            "However",
            "Meanwhile",
            "Since",
            "Under",
            "Although",
            "Despite",
            "According",
            "Officials",
            "Police",
            "What");

    private SentenceSplitter() {}

    /** The sentences between two offsets, in order, without the space around them. */
    public static List<Span> split(String text, int start, int end) {
        List<Span> sentences = new ArrayList<>();
        int from = skipSpace(text, start, end);
        int at = from;
        while (at < end) {
            if (!isTerminal(text.charAt(at))) {
                at++;
                continue;
            }
            int after = at + 1;
            while (after < end && (isTerminal(text.charAt(after)) || CLOSERS.indexOf(text.charAt(after)) >= 0)) {
                after++;
            }
            if (after >= end || ends(text, from, at, after, end)) {
                sentences.add(new Span(from, after));
                from = skipSpace(text, after, end);
            }
            at = after;
        }
        int last = end;
        while (last > from && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        if (last > from) {
            sentences.add(new Span(from, last));
        }
        return sentences;
    }

    private static boolean isTerminal(char c) {
        return c == '.' || c == '!' || c == '?' || c == '…';
    }

    private static int skipSpace(String text, int at, int end) {
        while (at < end && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Whether a sentence ends between the mark at {@code mark} and what follows at {@code after}. */
    private static boolean ends(String text, int from, int mark, int after, int end) {
        if (!Character.isWhitespace(text.charAt(after))) {
            return false;
        }
        int next = skipSpace(text, after, end);
        if (next >= end) {
            return true;
        }
        boolean closed = after > mark + 1;
        if (!beginsSentence(text, next, end)) {
            return false;
        }
        if (text.charAt(mark) != '.' || closed) {
            return true;
        }
        int word = mark;
        while (word > from && (Character.isLetter(text.charAt(word - 1)) || text.charAt(word - 1) == '.')) {
            word--;
        }
        String abbreviation = text.substring(Math.max(word, mark - 12), mark);
        if (Abbreviations.beforeAName(abbreviation)) {
            return "No".equals(abbreviation) && !Character.isDigit(text.charAt(next));
        }
        boolean initial = abbreviation.length() == 1 && Character.isUpperCase(abbreviation.charAt(0));
        if (initial || abbreviation.indexOf('.') >= 0 || Abbreviations.takesPeriod(abbreviation)) {
            return OPENERS.indexOf(text.charAt(next)) >= 0 || STARTERS.contains(wordAt(text, next, end));
        }
        return true;
    }

    private static boolean beginsSentence(String text, int at, int end) {
        int i = at;
        while (i < end && OPENERS.indexOf(text.charAt(i)) >= 0) {
            i++;
        }
        if (i >= end) {
            return false;
        }
        int c = text.codePointAt(i);
        return !Character.isLetter(c) || !Character.isLowerCase(c);
    }

    private static String wordAt(String text, int at, int end) {
        int i = at;
        while (i < end && Character.isLetter(text.charAt(i))) {
            i++;
        }
        return text.substring(at, i);
    }
}
