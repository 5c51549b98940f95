package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.SourceRun;
import dev.copydesk.ingest.extract.block.Characters;
import dev.copydesk.ingest.extract.block.Piece;
import dev.copydesk.ingest.extract.block.RawBlock;
import dev.copydesk.ingest.extract.html.PageMetadata;
import java.util.ArrayList;
import java.util.List;

/** Writes blocks into the normalised text and notes where each stretch came from. */
final class CopyBuilder {
    private final String headline;
    private final String content;
    private final StringBuilder text = new StringBuilder();
    private final List<Block> blocks = new ArrayList<>();
    private final List<SourceRun> origin = new ArrayList<>();

    private int runStart = -1;
    private int runSource;
    private String runField = "";

    /**
     * @param headline as the source sent it beside the content, or null
     * @param content as the source sent it
     */
    CopyBuilder(String headline, String content) {
        this.headline = headline;
        this.content = content;
    }

    /** Appends a block; one that has no visible character leaves no trace. */
    void add(RawBlock block) {
        int before = text.length();
        if (before > 0) {
            text.append('\n');
        }
        int start = text.length();
        block.pieces().forEach(piece -> add(piece, start));
        endRun();
        if (text.length() > start && text.charAt(text.length() - 1) == ' ') {
            text.setLength(text.length() - 1);
            trimLastRun();
        }
        if (text.length() == start) {
            text.setLength(before);
        } else {
            blocks.add(new Block(block.kind(), start, text.length()));
        }
    }

    ExtractedCopy copy(PageMetadata metadata) {
        return new ExtractedCopy(text.toString(), blocks, origin, metadata);
    }

    private void add(Piece piece, int blockStart) {
        SourceWalk walk = new SourceWalk(piece);
        String sent = piece.field().equals("headline") ? headline : content;
        for (int i = 0; i < piece.text().length(); i++) {
            char c = piece.text().charAt(i);
            int source = walk.next(c);
            boolean afterSpace = text.length() == blockStart || text.charAt(text.length() - 1) == ' ';
            if (Characters.isInvisible(c) || (Characters.isSpace(c) && afterSpace)) {
                endRun();
            } else {
                boolean unchanged = source >= 0 && standsAt(sent, source, c);
                append(Characters.isSpace(c) ? ' ' : c, piece.field(), unchanged ? source : -1);
            }
        }
        endRun();
    }

    /** Whether the source has the character there: markup that was rewritten before it was parsed may have another. */
    private static boolean standsAt(String sent, int source, char c) {
        return sent != null
                && source < sent.length()
                && (sent.charAt(source) == c || (Characters.isSpace(c) && Characters.isSpace(sent.charAt(source))));
    }

    /** Appends a character that stands at an offset of the source, or behind an entity there (-1). */
    private void append(char c, String field, int source) {
        boolean continues = runStart >= 0 && source == runSource + text.length() - runStart;
        if (source < 0 || !continues) {
            endRun();
        }
        if (source >= 0 && runStart < 0) {
            runStart = text.length();
            runSource = source;
            runField = field;
        }
        text.append(c);
    }

    private void endRun() {
        if (runStart >= 0 && text.length() > runStart) {
            origin.add(new SourceRun(runStart, text.length(), runField, runSource));
        }
        runStart = -1;
    }

    /** The block's last character was a space and is gone: the run that covers it ends earlier. */
    private void trimLastRun() {
        if (origin.isEmpty()) {
            return;
        }
        SourceRun last = origin.remove(origin.size() - 1);
        int end = Math.min(last.end(), text.length());
        if (end > last.start()) {
            origin.add(new SourceRun(last.start(), end, last.field(), last.sourceStart()));
        }
    }
}
