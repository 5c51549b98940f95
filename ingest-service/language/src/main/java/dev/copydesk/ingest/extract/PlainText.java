package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.block.Piece;
import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Plain text to blocks: a line is a paragraph, but lines that a mail program or editor broke at a fixed width are joined. A
 * short line that closes with no mark of punctuation is a heading, one behind a bullet a list item.
 */
final class PlainText {
    /** Hard-wrapped lines are about this long; a paragraph on one line is mostly longer. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 100;

    /** Of the lines with another right below, the share that must be full for the text to count as wrapped. */
    private static final double FULL_LINES = .6;

    private static final int LONGEST_HEADING = 120;
    private static final String CLOSING_MARKS = ".!?:;,\"”’')]…";
    private static final Pattern BULLET = Pattern.compile("\\s*+[-*•▪◦‣●·]\\s++(?=\\S)");
    private static final Pattern CREDIT = Pattern.compile("[—–(].*+", Pattern.DOTALL);

    /** "— Ada Holm (@adaholm) March 4, 2020": who posted it and when. */
    private static final Pattern POSTED =
            Pattern.compile("[—–-] ?[^—–(]{1,60}\\(@\\w{1,20}\\) \\p{Lu}\\p{Ll}{2,8} \\d{1,2}, \\d{4}$");

    /** "(Ada Holm/AP)", "(Town of Ostby via Reuters)", "(AP Photo)": whose picture it is that the words stand below. */
    private static final Pattern PICTURE = Pattern.compile(
            "\\((?:[^()]{1,80}(?: via |/)(?:AP|AFP|EPA|AAP|Reuters|Getty)[^()]{0,20}|AP Photo[^()]{0,40})\\)\\.?$");

    private static final int LONGEST_CREDIT = 120;

    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> lines;
    private final int width;

    private PlainText(List<Piece> lines) {
        this.lines = lines;
        this.width = wrappedAt(lines);
    }

    static List<RawBlock> blocks(String content) {
        PlainText text = new PlainText(lines(content));
        text.read();
        return text.blocks;
    }

    private static List<Piece> lines(String content) {
        List<Piece> lines = new ArrayList<>();
        int at = 0;
        while (at <= content.length()) {
            int end = endOfLine(content, at);
            String line = content.substring(at, end);
            lines.add(new Piece(line, "content", at, line));
            at = end + (content.startsWith("\r\n", end) ? 2 : 1);
        }
        return lines;
    }

    private static int endOfLine(String content, int at) {
        int end = at;
        while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** The width at which the text was wrapped, or 0 when it was not. */
    private static int wrappedAt(List<Piece> lines) {
        int longest = 0;
        for (Piece line : lines) {
            longest = Math.max(longest, line.text().strip().length());
        }
        int full = 0;
        int pairs = 0;
        for (int i = 1; i < lines.size() && longest <= LONGEST_WRAPPED; i++) {
            if (!lines.get(i - 1).text().isBlank() && !lines.get(i).text().isBlank()) {
                pairs++;
                full += isFull(lines.get(i - 1), lines.get(i), longest) ? 1 : 0;
            }
        }
        return full >= 2 && full >= FULL_LINES * pairs && longest >= SHORTEST_WRAPPED ? longest : 0;
    }

    /** Whether the first word of the next line had no more room. */
    private static boolean isFull(Piece line, Piece next, int width) {
        String words = next.text().strip();
        int space = words.indexOf(' ');
        int firstWord = space < 0 ? words.length() : space;
        return line.text().strip().length() + 1 + firstWord > width;
    }

    private void read() {
        Piece last = null;
        for (Piece line : lines) {
            boolean blank = line.text().isBlank();
            if (blank || last == null || !continues(last, line)) {
                flush();
            }
            if (!blank) {
                if (!pieces.isEmpty()) {
                    pieces.add(Piece.space());
                }
                pieces.add(line);
            }
            last = blank ? null : line;
        }
        flush();
    }

    /** Whether the line goes on where the last one was broken. */
    private boolean continues(Piece line, Piece nextLine) {
        if (BULLET.matcher(nextLine.text()).lookingAt()) {
            return false;
        }
        if (width > 0) {
            return isFull(line, nextLine, width);
        }
        String last = line.text().strip();
        String next = nextLine.text().strip();
        return last.length() >= SHORTEST_WRAPPED
                && last.length() <= LONGEST_WRAPPED
                && next.length() <= LONGEST_WRAPPED
                && (CLOSING_MARKS.indexOf(last.charAt(last.length() - 1)) < 0
                        || Character.isLowerCase(next.codePointAt(0)));
    }

    private void flush() {
        if (pieces.isEmpty()) {
            return;
        }
        Piece first = pieces.get(0);
        Matcher bullet = BULLET.matcher(first.text());
        BlockKind kind = BlockKind.PARAGRAPH;
        if (bullet.lookingAt()) {
            String rest = first.text().substring(bullet.end());
            pieces.set(0, new Piece(rest, first.field(), first.source() + bullet.end(), rest));
            kind = BlockKind.LIST_ITEM;
        }
        RawBlock block = new RawBlock(kind, pieces);
        blocks.add(kind == BlockKind.PARAGRAPH ? block.as(kindOf(block.words())) : block);
        pieces.clear();
    }

    private static BlockKind kindOf(String words) {
        String end = words.substring(Math.max(0, words.length() - LONGEST_CREDIT));
        boolean bracket = end.indexOf('(') >= 0;
        if (bracket && POSTED.matcher(end).find()) {
            return BlockKind.BLOCK_QUOTE;
        }
        if (bracket && PICTURE.matcher(end).find()) {
            return BlockKind.CAPTION;
        }
        return isHeading(words) ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    }

    private static boolean isHeading(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_HEADING
                && CLOSING_MARKS.indexOf(words.charAt(words.length() - 1)) < 0
                && !CREDIT.matcher(words).matches();
    }
}
