package dev.copydesk.standalone.check;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;

/**
 * Finds in a file the words that a report points at by their offsets in the normalised text.
 *
 * <p>The parser folds white space, straightens quotation marks and dashes, and leaves boilerplate out; so both sides are
 * reduced to what that leaves alone, their letters and digits, each with where it stands. Of the places where the flagged words
 * stand in the file, the one wins that has most in common with what stands around them in the text.
 */
final class Positions {
    /** How many letters before and after the words are compared. */
    private static final int CONTEXT = 60;

    /** How many places are compared at most, for a word that a file repeats without end. */
    private static final int MOST_PLACES = 10_000;

    private final String content;
    private final Reduced file;
    private final Reduced text;
    private final LineStarts lines;

    /**
     * @param copy the file
     * @param text the report's normalised text
     */
    Positions(Copy copy, String text) {
        this.content = copy.content();
        this.file = copy.isHtml() ? Reduced.ofHtml(content) : Reduced.ofPlain(content);
        this.text = Reduced.ofPlain(text);
        this.lines = new LineStarts(content);
    }

    /** The file's text. */
    String content() {
        return content;
    }

    /** The file's lines. */
    LineStarts lines() {
        return lines;
    }

    /**
     * Where in the file the words stand.
     *
     * @param start of the words in the normalised text
     * @param end of the words in the normalised text
     * @return start and end in the file, or null when its letters are not found there
     */
    Span find(int start, int end) {
        int from = text.indexAt(start);
        int to = text.indexAt(end);
        if (from >= to) {
            return null;
        }
        String words = text.letters.substring(from, to);
        int best = -1;
        int bestScore = -1;
        int places = 0;
        for (int at = file.letters.indexOf(words);
                at >= 0 && places < MOST_PLACES && bestScore < 2 * CONTEXT;
                at = file.letters.indexOf(words, at + 1)) {
            places++;
            int score = commonBefore(from, at) + commonAfter(to, at + words.length());
            if (score > bestScore) {
                best = at;
                bestScore = score;
            }
        }
        return best < 0 ? null : new Span(file.starts[best], file.ends[best + words.length() - 1]);
    }

    private int commonBefore(int inText, int inFile) {
        int common = 0;
        while (common < CONTEXT
                && common < inText
                && common < inFile
                && text.letters.charAt(inText - 1 - common) == file.letters.charAt(inFile - 1 - common)) {
            common++;
        }
        return common;
    }

    private int commonAfter(int inText, int inFile) {
        int common = 0;
        while (common < CONTEXT
                && inText + common < text.letters.length()
                && inFile + common < file.letters.length()
                && text.letters.charAt(inText + common) == file.letters.charAt(inFile + common)) {
            common++;
        }
        return common;
    }

    /** A stretch of the file, in UTF-16 code units, end exclusive. */
    record Span(int start, int end) {}

    /** Letters and digits alone, each with its start and end in what they were taken from. */
    private static final class Reduced {
        private final String letters;
        private final int[] starts;
        private final int[] ends;

        private Reduced(String letters, List<int[]> places) {
            this.letters = letters;
            this.starts = places.stream().mapToInt(place -> place[0]).toArray();
            this.ends = places.stream().mapToInt(place -> place[1]).toArray();
        }

        static Reduced ofPlain(String text) {
            StringBuilder letters = new StringBuilder();
            List<int[]> places = new ArrayList<>();
            append(text, 0, letters, places);
            return new Reduced(letters.toString(), places);
        }

        static Reduced ofHtml(String html) {
            Parser parser = Parser.htmlParser().setTrackPosition(true);
            Document document = Jsoup.parse(html, "", parser);
            StringBuilder letters = new StringBuilder();
            List<int[]> places = new ArrayList<>();
            document.traverse((Node node, int depth) -> {
                if (node instanceof TextNode words && words.sourceRange().isTracked()) {
                    appendMarkup(
                            html,
                            words.sourceRange().startPos(),
                            words.sourceRange().endPos(),
                            letters,
                            places);
                }
            });
            return new Reduced(letters.toString(), places);
        }

        /** How many letters stand before the offset. */
        int indexAt(int offset) {
            int low = 0;
            int high = starts.length;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (starts[middle] < offset) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }

        private static void append(String text, int shift, StringBuilder letters, List<int[]> places) {
            for (int at = 0; at < text.length(); ) {
                int character = text.codePointAt(at);
                int width = Character.charCount(character);
                if (Character.isLetterOrDigit(character)) {
                    for (int unit = 0; unit < width; unit++) {
                        letters.append(text.charAt(at + unit));
                        places.add(new int[] {shift + at, shift + at + width});
                    }
                }
                at += width;
            }
        }

        /** The characters between two tags, with references such as {@code &eacute;} as the character they stand for. */
        private static void appendMarkup(String html, int start, int end, StringBuilder letters, List<int[]> places) {
            int at = start;
            while (at < end) {
                int reference = html.indexOf('&', at);
                int stop = reference < 0 || reference >= end ? end : reference;
                append(html.substring(at, stop), at, letters, places);
                at = stop;
                if (at < end) {
                    at = appendReference(html, at, end, letters, places);
                }
            }
        }

        private static int appendReference(String html, int at, int end, StringBuilder letters, List<int[]> places) {
            int semicolon = html.indexOf(';', at);
            int after = semicolon > 0 && semicolon < Math.min(end, at + 40) ? semicolon + 1 : at + 1;
            String character = Parser.unescapeEntities(html.substring(at, after), false);
            for (int unit = 0; unit < character.length(); unit++) {
                if (Character.isLetterOrDigit(character.charAt(unit))) {
                    letters.append(character.charAt(unit));
                    places.add(new int[] {at, after});
                }
            }
            return after;
        }
    }
}
