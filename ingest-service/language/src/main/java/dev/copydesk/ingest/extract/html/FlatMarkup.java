package dev.copydesk.ingest.extract.html;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.block.Piece;
import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.parser.Parser;

/**
 * Markup with so many tags that a tree of it would not fit, which no article has: read in one pass, in memory no larger than
 * what was sent. Tags part words into blocks or, for inline ones, leave them together; nothing else is made of them.
 */
final class FlatMarkup {
    /** A page of an hour's live reporting has a tenth of this. */
    private static final int MOST_TAGS = 100_000;

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "cite", "code", "em", "font", "i", "ins", "mark", "small", "span", "strong", "sub", "sup",
            "u", "wbr");

    private static final Set<String> NO_COPY = Set.of("script", "style", "textarea", "title", "noscript", "template");

    private final String html;
    private final List<RawBlock> blocks = new ArrayList<>();
    private final List<Piece> pieces = new ArrayList<>();

    private FlatMarkup(String html) {
        this.html = html;
    }

    /** Whether the markup has more tags than a tree is made of. */
    static boolean isDue(String html) {
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0 && tags <= MOST_TAGS; at = html.indexOf('<', at + 1)) {
            tags++;
        }
        return tags > MOST_TAGS;
    }

    static List<RawBlock> blocks(String html) {
        FlatMarkup flat = new FlatMarkup(html);
        flat.read();
        return flat.blocks;
    }

    private void read() {
        int at = 0;
        while (at < html.length()) {
            int tag = indexOf("<", at);
            if (tag > at) {
                String raw = html.substring(at, tag);
                pieces.add(new Piece(Parser.unescapeEntities(raw, false), "content", at, raw));
            }
            at = tag < html.length() ? afterTag(tag) : tag;
        }
        flush();
    }

    private int afterTag(int tag) {
        if (html.startsWith("<!--", tag)) {
            return Math.min(indexOf("-->", tag) + 3, html.length());
        }
        int nameStart = html.startsWith("/", tag + 1) ? tag + 2 : tag + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && Character.isLetterOrDigit(html.charAt(nameEnd)) && nameEnd - nameStart < 20) {
            nameEnd++;
        }
        String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
        if (!INLINE.contains(name)) {
            flush();
        }
        int end = Math.min(indexOf(">", tag) + 1, html.length());
        return nameStart == tag + 1 && NO_COPY.contains(name) ? indexOf("</" + name, end) : end;
    }

    /** Where the mark stands, or the end. */
    private int indexOf(String mark, int from) {
        int at = html.indexOf(mark, from);
        return at < 0 ? html.length() : at;
    }

    private void flush() {
        if (!pieces.isEmpty()) {
            RawBlock block = new RawBlock(BlockKind.PARAGRAPH, pieces);
            if (!block.words().isEmpty()) {
                blocks.add(block);
            }
            pieces.clear();
        }
    }
}
