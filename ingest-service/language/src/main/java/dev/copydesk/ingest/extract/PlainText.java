package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.BlockKind;
import dev.copydesk.ingest.extract.block.Piece;
import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.ArrayList;
import java.util.List;

/**
 * Plain text to blocks: a line is a paragraph, but lines that a mail program or editor broke at a fixed width are joined. A
 * short line that closes with no mark of punctuation is a heading.
 */
final class PlainText {
    /** Hard-wrapped lines are about this long; a paragraph on one line is mostly longer. */
    private static final int SHORTEST_WRAPPED = 50;

    private static final int LONGEST_WRAPPED = 100;
    private static final int LONGEST_HEADING = 120;
    private static final String CLOSING_MARKS = ".!?:;,\"”’')]…";

    private PlainText() {}

    static List<RawBlock> blocks(String content) {
        List<RawBlock> blocks = new ArrayList<>();
        List<Piece> lines = new ArrayList<>();
        int at = 0;
        while (at <= content.length()) {
            int end = endOfLine(content, at);
            Piece line = new Piece(content.substring(at, end), "content", at, content.substring(at, end));
            boolean blank = line.text().isBlank();
            if (blank || !continues(lines, line)) {
                flush(lines, blocks);
            }
            if (!blank) {
                if (!lines.isEmpty()) {
                    lines.add(Piece.space());
                }
                lines.add(line);
            }
            at = end + (content.startsWith("\r\n", end) ? 2 : 1);
        }
        flush(lines, blocks);
        return blocks;
    }

    private static int endOfLine(String content, int at) {
        int end = at;
        while (end < content.length() && content.charAt(end) != '\n' && content.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    /** Whether the line goes on where the last one was broken. */
    private static boolean continues(List<Piece> lines, Piece line) {
        if (lines.isEmpty()) {
            return true;
        }
        String last = lines.get(lines.size() - 1).text().strip();
        String next = line.text().strip();
        boolean wrapped = last.length() >= SHORTEST_WRAPPED && last.length() <= LONGEST_WRAPPED;
        return wrapped
                && next.length() <= LONGEST_WRAPPED
                && (CLOSING_MARKS.indexOf(last.charAt(last.length() - 1)) < 0
                        || Character.isLowerCase(next.codePointAt(0)));
    }

    private static void flush(List<Piece> lines, List<RawBlock> blocks) {
        if (lines.isEmpty()) {
            return;
        }
        RawBlock block = new RawBlock(BlockKind.PARAGRAPH, lines);
        blocks.add(heading(block.words()) ? block.as(BlockKind.HEADING) : block);
        lines.clear();
    }

    private static boolean heading(String words) {
        return !words.isEmpty()
                && words.length() <= LONGEST_HEADING
                && CLOSING_MARKS.indexOf(words.charAt(words.length() - 1)) < 0;
    }
}
