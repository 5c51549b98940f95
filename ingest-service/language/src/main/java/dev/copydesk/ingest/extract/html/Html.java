package dev.copydesk.ingest.extract.html;

import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;
import org.jsoup.parser.Parser;

/** HTML to blocks: the whole of a body's fragment, or the article in a web page. */
public final class Html {
    /** Elements nested deeper are laid side by side; pages nest a few dozen. */
    private static final int DEEPEST = 128;

    private Html() {}

    /**
     * The blocks, in order.
     *
     * @param content as the source sent it; each piece of a block knows its place there
     */
    public static List<RawBlock> blocks(String content) {
        String html = SourceMarkup.asHtml(content);
        if (FlatMarkup.isDue(html)) {
            return FlatMarkup.blocks(html);
        }
        Document document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
        Element body = document.body();
        TextMass mass = new TextMass(body, Clutter::isCertain);
        boolean page = isPage(document) || holdsMarkedArticle(body, mass);
        Set<Element> article = page ? new ArticleFinder(body, mass).article() : Set.of(body);
        BlockCollector collector = new BlockCollector(html, article, new CopyFilter(mass, article, page), !page);
        body.filter(collector);
        return collector.blocks();
    }

    /** Whether what was sent is a document of its own: it says so in a tag. */
    private static boolean isPage(Document document) {
        return document.documentType() != null
                || isWritten(document.head())
                || isWritten(document.body())
                || isWritten(document.body().parent());
    }

    /** Whether most of the words are in an element that pages mark their article with: bodies in a CMS have none. */
    private static boolean holdsMarkedArticle(Element body, TextMass mass) {
        return body.select("article, main").stream().anyMatch(element -> 2 * mass.text(element) > mass.text(body));
    }

    private static boolean isWritten(Element element) {
        if (element == null) {
            return false;
        }
        Range range = element.sourceRange();
        return range.isTracked() && !range.isImplicit();
    }
}
