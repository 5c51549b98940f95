package dev.copydesk.report.revision;

import dev.copydesk.contracts.article.BlockKind;
import java.util.List;

/**
 * A block of the article, with what was changed in it.
 *
 * @param kind as the later revision has it, or the earlier one where the later has the block no more
 * @param pieces in order; the text of either revision is all its pieces put together
 */
public record ComparedBlock(BlockKind kind, List<Piece> pieces) {
    public ComparedBlock {
        pieces = List.copyOf(pieces);
    }

    /** Whether both revisions have it just so. */
    public boolean isSame() {
        return pieces.stream().allMatch(piece -> piece.kind() == Piece.Kind.SAME);
    }
}
