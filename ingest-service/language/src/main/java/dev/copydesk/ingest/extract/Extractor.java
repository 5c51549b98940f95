package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.block.Characters;
import dev.copydesk.ingest.extract.block.Piece;
import dev.copydesk.ingest.extract.block.RawBlock;
import dev.copydesk.ingest.extract.html.Html;
import dev.copydesk.ingest.extract.html.HtmlCopy;
import dev.copydesk.ingest.extract.html.PageMetadata;
import java.util.ArrayList;
import java.util.List;

/** Extracts an article's copy from what a source sent. */
public final class Extractor {
    /** Content type of copy without markup. */
    public static final String PLAIN = "text/plain";

    /** Content type of copy with HTML markup: a body's fragment or a whole page. */
    public static final String HTML = "text/html";

    private Extractor() {}

    /**
     * The normalised copy.
     *
     * @param contentType {@link #PLAIN} or {@link #HTML}
     * @param content what the source sent
     * @param headline as the source gave it beside the content, or null; it becomes the first block
     * @throws IllegalArgumentException for another content type
     */
    public static ExtractedCopy extract(String contentType, String content, String headline) {
        HtmlCopy body =
                switch (contentType) {
                    case PLAIN -> new HtmlCopy(PlainText.blocks(content), PageMetadata.NONE);
                    case HTML -> Html.read(content);
                    default -> throw new IllegalArgumentException("Unknown content type: " + contentType);
                };
        CopyBuilder builder = new CopyBuilder(headline, content);
        withHeadline(headline, Boilerplate.removeFrom(body.blocks())).forEach(builder::add);
        return builder.copy(body.metadata());
    }

    private static List<RawBlock> withHeadline(String headline, List<RawBlock> body) {
        List<RawBlock> article = new ArrayList<>(body);
        String given = headline == null ? "" : Characters.fold(headline);
        if (given.isEmpty()) {
            firstHeadingIsTheHeadline(article);
            return article;
        }
        if (!article.isEmpty() && article.get(0).words().equalsIgnoreCase(given)) {
            article.remove(0);
        }
        article.add(0, new RawBlock(BlockKind.HEADLINE, List.of(new Piece(headline, "headline", 0, headline))));
        return article;
    }

    private static void firstHeadingIsTheHeadline(List<RawBlock> article) {
        if (article.size() > 1 && article.get(0).kind() == BlockKind.HEADING) {
            article.set(0, article.get(0).as(BlockKind.HEADLINE));
        }
    }
}
