package dev.copydesk.ingest.extract.block;

import dev.copydesk.contracts.article.BlockKind;
import java.util.List;
import java.util.stream.Collectors;

/** A block before its white space is folded. */
public record RawBlock(BlockKind kind, List<Piece> pieces) {
    public RawBlock {
        pieces = List.copyOf(pieces);
    }

    /** The words with white space folded, to judge what kind of line it is. */
    public String words() {
        return Characters.fold(pieces.stream().map(Piece::text).collect(Collectors.joining()));
    }

    public RawBlock as(BlockKind other) {
        return new RawBlock(other, pieces);
    }
}
