package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.Block;
import dev.copydesk.contracts.SourceRun;
import java.util.List;

/**
 * An article's copy, normalised: white space folded, invisible characters and boilerplate left out.
 *
 * @param text the blocks' words, blocks separated by one line feed
 * @param blocks in order; offsets into the text
 * @param origin where each stretch of the text stood in the headline or the content; ordered, not overlapping
 */
public record ExtractedCopy(String text, List<Block> blocks, List<SourceRun> origin) {
    public ExtractedCopy {
        blocks = List.copyOf(blocks);
        origin = List.copyOf(origin);
    }
}
