package dev.copydesk.rules.article;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The blocks that stand above the body and tell what it tells: headline and standfirst. */
public final class AboveBody {
    private static final Set<BlockKind> ABOVE = EnumSet.of(BlockKind.HEADLINE, BlockKind.STANDFIRST);

    private AboveBody() {}

    /** Their indices. */
    public static Set<Integer> of(List<Block> blocks) {
        return IntStream.range(0, blocks.size())
                .filter(index -> ABOVE.contains(blocks.get(index).kind()))
                .boxed()
                .collect(Collectors.toUnmodifiableSet());
    }
}
