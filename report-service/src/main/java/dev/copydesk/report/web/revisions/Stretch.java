package dev.copydesk.report.web.revisions;

import dev.copydesk.report.revision.ComparedBlock;
import dev.copydesk.report.revision.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Blocks that follow each other and are all the same in both revisions, or all changed.
 *
 * @param same whether they are the same; several of those are folded away
 */
public record Stretch(boolean same, List<BlockView> blocks) {
    /** From here on blocks that are the same are folded away. */
    private static final int FOLDED = 3;

    /** A block; the look is {@code heading} or {@code paragraph}. */
    public record BlockView(String look, List<PieceView> pieces) {}

    /** A stretch of words; the look is {@code same}, {@code removed} or {@code added}. */
    public record PieceView(String look, String text) {}

    public boolean isFolded() {
        return same && blocks.size() >= FOLDED;
    }

    static List<Stretch> of(List<ComparedBlock> blocks) {
        List<Stretch> stretches = new ArrayList<>();
        for (ComparedBlock block : blocks) {
            Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
            if (last == null || last.same() != block.isSame()) {
                last = new Stretch(block.isSame(), new ArrayList<>());
                stretches.add(last);
            }
            last.blocks().add(view(block));
        }
        return stretches;
    }

    private static BlockView view(ComparedBlock block) {
        boolean heading =
                switch (block.kind()) {
                    case HEADLINE, HEADING -> true;
                    default -> false;
                };
        return new BlockView(
                heading ? "heading" : "paragraph",
                block.pieces().stream().map(Stretch::view).toList());
    }

    private static PieceView view(Piece piece) {
        return new PieceView(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
    }
}
