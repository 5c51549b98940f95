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

    private final String html;
    private final Document document;
    private final TextMass mass;

    private Html(String html) {
        this.html = html;
        this.document =
                Parser.htmlParser().setTrackPosition(true).setMaxDepth(DEEPEST).parseInput(html, "");
        this.mass = new TextMass(document.body(), Clutter::isCertain);
    }

    /**
     * The blocks, and what a page says about itself.
     *
     * @param content as the source sent it; each piece of a block knows its place there
     */
    public static HtmlCopy read(String content) {
        String html = SourceMarkup.asHtml(content);
        if (FlatMarkup.isDue(html)) {
            return new HtmlCopy(FlatMarkup.blocks(html), PageMetadata.NONE);
        }
        Html parsed = new Html(html);
        return parsed.isPage() ? parsed.page() : parsed.fragment();
    }

    private HtmlCopy fragment() {
        return new HtmlCopy(blocks(Set.of(document.body()), false), PageMetadata.NONE);
    }

    private HtmlCopy page() {
        PageMetadata metadata = MetadataReader.read(document);
        List<RawBlock> article = blocks(new ArticleFinder(document.body(), mass).article(), true);
        List<RawBlock> blocks =
                PageHeadline.first(article, metadata.headline(), document, heading -> blocks(Set.of(heading), true));
        return new HtmlCopy(withoutByline(blocks, metadata.byline()), metadata);
    }

    /** A line that only names the authors is no copy: the byline is told beside it. */
    private static List<RawBlock> withoutByline(List<RawBlock> blocks, String byline) {
        return blocks.stream()
                .filter(block -> !block.words().equalsIgnoreCase(byline)
                        && !block.words().equalsIgnoreCase("by " + byline))
                .toList();
    }

    private List<RawBlock> blocks(Set<Element> wanted, boolean page) {
        BlockCollector collector = new BlockCollector(html, wanted, new CopyFilter(mass, wanted, page), !page);
        document.body().filter(collector);
        return collector.blocks();
    }

    /** Whether what was sent is a document of its own: it says so in a tag, or marks its article. */
    private boolean isPage() {
        return document.documentType() != null
                || isWritten(document.head())
                || isWritten(document.body())
                || isWritten(document.body().parent())
                || holdsMarkedArticle();
    }

    private static boolean isWritten(Element element) {
        if (element == null) {
            return false;
        }
        Range range = element.sourceRange();
        return range.isTracked() && !range.isImplicit();
    }

    /** Whether most of the words are in an element that pages mark their article with: bodies in a CMS have none. */
    private boolean holdsMarkedArticle() {
        return document.body().select("article, main").stream()
                .anyMatch(element -> 2 * mass.text(element) > mass.text(document.body()));
    }
}
