package dev.copydesk.ingest.extract;

import dev.copydesk.contracts.BlockKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;

/** HTML to blocks: what an element is decides the kind, inline markup neither glues nor splits words. */
final class Html {
    private static final Set<String> NO_COPY = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "nav",
            "aside",
            "footer",
            "form",
            "button",
            "select",
            "textarea",
            "iframe",
            "object",
            "svg",
            "math",
            "video",
            "audio",
            "canvas",
            "map",
            "dialog",
            "title",
            "head");

    private static final Map<String, BlockKind> KINDS = Map.ofEntries(
            Map.entry("h1", BlockKind.HEADING),
            Map.entry("h2", BlockKind.HEADING),
            Map.entry("h3", BlockKind.HEADING),
            Map.entry("h4", BlockKind.HEADING),
            Map.entry("h5", BlockKind.HEADING),
            Map.entry("h6", BlockKind.HEADING),
            Map.entry("li", BlockKind.LIST_ITEM),
            Map.entry("dt", BlockKind.LIST_ITEM),
            Map.entry("dd", BlockKind.LIST_ITEM),
            Map.entry("blockquote", BlockKind.BLOCK_QUOTE),
            Map.entry("td", BlockKind.TABLE_CELL),
            Map.entry("th", BlockKind.TABLE_CELL),
            Map.entry("figcaption", BlockKind.CAPTION),
            Map.entry("caption", BlockKind.CAPTION));

    private Html() {}

    static List<RawBlock> blocks(String content) {
        Document document = Parser.htmlParser().setTrackPosition(true).parseInput(content, "");
        Collector collector = new Collector(content);
        article(document).filter(collector);
        collector.flush();
        return collector.blocks;
    }

    /** The element that holds the article: in a fragment all of it, in a page the longest article or the main part. */
    private static Element article(Document document) {
        return document.select("article, [itemprop=articleBody], main").stream()
                .max(Comparator.comparingInt(element -> element.text().length()))
                .orElse(document.body());
    }

    /** Gathers text nodes into blocks, in document order, without recursion. */
    private static final class Collector implements NodeFilter {
        private final String content;
        private final List<RawBlock> blocks = new ArrayList<>();
        private final List<Piece> pieces = new ArrayList<>();
        private final Deque<BlockKind> kinds = new ArrayDeque<>();
        private boolean lastWasBreak;

        private Collector(String content) {
            this.content = content;
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode textNode) {
                lastWasBreak &= textNode.isBlank();
                pieces.add(piece(textNode));
            } else if (node instanceof Element element) {
                return enter(element);
            }
            return FilterResult.CONTINUE;
        }

        private FilterResult enter(Element element) {
            if (NO_COPY.contains(element.normalName()) || element.hasAttr("hidden")) {
                return FilterResult.SKIP_ENTIRELY;
            }
            if (element.normalName().equals("br")) {
                lineBreak();
            } else if (element.isBlock() || KINDS.containsKey(element.normalName())) {
                flush();
                kinds.push(kind(element));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element
                    && (element.isBlock() || KINDS.containsKey(element.normalName()))
                    && !element.normalName().equals("br")) {
                flush();
                kinds.pop();
            }
            return FilterResult.CONTINUE;
        }

        private BlockKind kind(Element element) {
            BlockKind own = KINDS.get(element.normalName());
            if (own != null) {
                return own;
            }
            return kinds.isEmpty() ? BlockKind.PARAGRAPH : kinds.peek();
        }

        /** Two breaks in a row stand for a new paragraph, one for a new line. */
        private void lineBreak() {
            if (lastWasBreak) {
                flush();
            } else {
                pieces.add(Piece.space());
            }
            lastWasBreak = true;
        }

        private Piece piece(TextNode node) {
            int start = node.sourceRange().startPos();
            int end = node.sourceRange().endPos();
            boolean tracked = start >= 0 && end >= start && end <= content.length();
            return new Piece(
                    node.getWholeText(), "content", Math.max(start, 0), tracked ? content.substring(start, end) : "");
        }

        private void flush() {
            if (!pieces.isEmpty()) {
                RawBlock block = new RawBlock(kinds.isEmpty() ? BlockKind.PARAGRAPH : kinds.peek(), pieces);
                if (!block.words().isEmpty()) {
                    blocks.add(block);
                }
                pieces.clear();
            }
            lastWasBreak = false;
        }
    }
}
