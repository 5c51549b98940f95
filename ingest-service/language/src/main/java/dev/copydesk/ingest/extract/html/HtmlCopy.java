package dev.copydesk.ingest.extract.html;

import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.List;

/**
 * What was read in HTML.
 *
 * @param blocks in order
 * @param metadata of a web page; {@link PageMetadata#NONE} of a body's fragment
 */
public record HtmlCopy(List<RawBlock> blocks, PageMetadata metadata) {}
