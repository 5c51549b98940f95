package dev.copydesk.contracts.article;

import java.util.Objects;

/** A headline, paragraph or the like: the unit that an editor sees as one. Blocks do not overlap. */
public record Block(BlockKind kind, int start, int end) {
    public Block {
        Objects.requireNonNull(kind, "kind");
    }
}
