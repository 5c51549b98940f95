package dev.copydesk.ingest.extract.html;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.block.Piece;
import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/**
 * Gathers the text of an article's elements into blocks, in document order and without recursion: what an element is
 * decides the kind, inline markup neither glues nor splits words.
 */
final class BlockCollector implements NodeFilter {
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
            Map.entry("caption", BlockKind.CAPTION),
            Map.entry(SourceMarkup.CAPTION_ELEMENT, BlockKind.CAPTION));

    /** What an editor's plain paragraphs are parted by in a body that WordPress has not yet given its tags. */
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?+\\n[ \\t]*+\\r?+\\n\\s*+");

    private static final Pattern STANDFIRST = Pattern.compile(
            "(?:^|[\\s#_-])(?:standfirst|dek|deck|strapline|sub-?headline|subhead|sub-?title|summary)(?=[\\s#_-]|$)");

    private static final int LONGEST_STANDFIRST = 600;

    private final String html;
    private final Set<Element> article;
    private final CopyFilter filter;
    private final boolean blankLinesPart;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();
    private final Deque<BlockKind> kinds = new ArrayDeque<>();
    private int inArticle;
    private boolean lastWasBreak;

    /**
     * @param html what was parsed, with positions tracked
     * @param article the elements whose words are wanted
     * @param filter says which elements inside are left out
     * @param blankLinesPart whether a blank line in text that no paragraph holds begins a new one
     */
    BlockCollector(String html, Set<Element> article, CopyFilter filter, boolean blankLinesPart) {
        this.html = html;
        this.article = article;
        this.filter = filter;
        this.blankLinesPart = blankLinesPart;
    }

    List<RawBlock> blocks() {
        return blocks;
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode textNode) {
            if (inArticle > 0) {
                add(textNode);
            }
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        if (article.contains(element)) {
            inArticle++;
        }
        if (inArticle > 0) {
            if (!article.contains(element) && filter.leavesOut(element)) {
                if (isBlock(element)) {
                    flush();
                }
                return FilterResult.SKIP_ENTIRELY;
            }
            switch (element.normalName()) {
                case "br" -> lineBreak();
                case "hr" -> flush();
                case "q" -> pieces.add(Piece.added("“"));
                default -> open(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    private void open(Element element) {
        if (isBlock(element)) {
            flush();
            kinds.push(kind(element));
        }
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (inArticle > 0 && node instanceof Element element) {
            String name = element.normalName();
            if (name.equals("q")) {
                pieces.add(Piece.added("”"));
            } else if (isBlock(element) && !name.equals("br") && !name.equals("hr")) {
                flush();
                kinds.pop();
            }
            if (article.contains(element)) {
                inArticle--;
            }
        }
        return FilterResult.CONTINUE;
    }

    /** Whether an element parts what is in it from what is around it. Insertions and deletions mostly stand in a line. */
    static boolean isBlock(Element element) {
        String name = element.normalName();
        return (element.isBlock() && !name.equals("ins") && !name.equals("del")) || KINDS.containsKey(name);
    }

    private BlockKind kind(Element element) {
        BlockKind own = KINDS.get(element.normalName());
        BlockKind around = kinds.isEmpty() ? BlockKind.PARAGRAPH : kinds.peek();
        if (isStandfirst(element)) {
            return BlockKind.STANDFIRST;
        }
        return own == null || (own == BlockKind.HEADING && around == BlockKind.STANDFIRST) ? around : own;
    }

    /** Named so by its class, and before the first paragraph. */
    private boolean isStandfirst(Element element) {
        return blocks.stream().limit(4).noneMatch(block -> block.kind() == BlockKind.PARAGRAPH)
                && blocks.size() < 4
                && STANDFIRST.matcher(Clutter.names(element)).find();
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

    private void add(TextNode node) {
        lastWasBreak &= node.isBlank();
        String text = node.getWholeText();
        int start = node.sourceRange().startPos();
        int end = node.sourceRange().endPos();
        boolean tracked = start >= 0 && end >= start && end <= html.length();
        String raw = tracked ? html.substring(start, end) : "";
        if (blankLinesPart && isLoose(node) && text.indexOf('\n') >= 0) {
            addParagraphs(text, raw, Math.max(start, 0));
        } else {
            pieces.add(new Piece(text, "content", Math.max(start, 0), raw));
        }
    }

    /** Whether text stands directly in the body, or in inline markup there. */
    private static boolean isLoose(TextNode node) {
        Element parent = node.parent();
        while (parent != null && !isBlock(parent)) {
            parent = parent.parent();
        }
        return parent == null
                || parent.normalName().equals("body")
                || parent.normalName().equals("div");
    }

    private void addParagraphs(String text, String raw, int start) {
        String[] texts = BLANK_LINE.split(text, -1);
        String[] raws = BLANK_LINE.split(raw, -1);
        int at = 0;
        for (int i = 0; i < texts.length; i++) {
            if (i > 0) {
                flush();
            }
            boolean agree = texts.length == raws.length;
            if (agree) {
                at = raw.indexOf(raws[i], at);
            }
            pieces.add(new Piece(texts[i], "content", start + at, agree ? raws[i] : ""));
            at += agree ? raws[i].length() : 0;
        }
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
