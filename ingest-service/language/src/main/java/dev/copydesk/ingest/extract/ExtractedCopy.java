package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.SourceRun;
import dev.copydesk.ingest.extract.html.PageMetadata;
import java.util.List;

/**
 * An article's copy, normalised: white space folded, invisible characters and boilerplate left out.
 *
 * @param text the blocks' words, blocks separated by one line feed
 * @param blocks in order; offsets into the text
 * @param origin where each stretch of the text stood in the headline or the content; ordered, not overlapping
 * @param metadata what a web page says about its article; {@link PageMetadata#NONE} of other content
 */
public record ExtractedCopy(String text, List<Block> blocks, List<SourceRun> origin, PageMetadata metadata) {
    public ExtractedCopy {
        blocks = List.copyOf(blocks);
        origin = List.copyOf(origin);
    }

    /** Copy that came without metadata. */
    public ExtractedCopy(String text, List<Block> blocks, List<SourceRun> origin) {
        this(text, blocks, origin, PageMetadata.NONE);
    }
}
