package dev.copydesk.ingest.language;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.fact.Attribution;
import dev.copydesk.contracts.fact.Facts;
import dev.copydesk.ingest.language.attribution.AttributionReader;
import dev.copydesk.ingest.language.name.NameReader;
import dev.copydesk.ingest.language.quantity.QuantityReader;
import dev.copydesk.ingest.language.quotation.QuotationReader;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.TextReader;
import java.util.List;

/**
 * Reads facts in an article's text. Not thread-safe: one instance a thread; the models behind it are shared, so that a
 * further instance costs little.
 */
public final class CopyReader {
    private final TextReader textReader = new TextReader();
    private final QuantityReader quantityReader = new QuantityReader();
    private final NameReader nameReader = new NameReader();

    /**
     * The facts in a text.
     *
     * @param text normalised text
     * @param blocks its blocks, in order; words outside of them are not read
     */
    public Facts read(String text, List<Block> blocks) {
        Reading reading = textReader.read(text, blocks);
        QuantityReader.Figures figures = quantityReader.read(reading);
        List<Attribution> attributions = AttributionReader.read(reading);
        return new Facts(
                reading.blocks(),
                reading.sentences(),
                figures.quantities(),
                figures.dates(),
                nameReader.read(reading),
                QuotationReader.read(reading, attributions),
                attributions);
    }
}
