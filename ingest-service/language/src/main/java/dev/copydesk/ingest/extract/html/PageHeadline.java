package dev.copydesk.ingest.extract.html;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.block.RawBlock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Puts a page's headline first: the heading that says what the metadata says, in the article or above it. */
final class PageHeadline {
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** As many blocks and first-level headings are looked at. */
    private static final int NEAR = 8;

    /** What stands above a headline in the article's own element is a section's name or a date. */
    private static final int LONGEST_LABEL = 100;

    /** Of the words of the heading and of the metadata, the share that both have. */
    private static final double ALIKE = .6;

    private PageHeadline() {}

    /**
     * The article's blocks with the headline first, where the page has one.
     *
     * @param told the headline in the page's metadata, or null
     * @param read reads an element into blocks
     */
    static List<RawBlock> first(
            List<RawBlock> blocks, String told, Document page, Function<Element, List<RawBlock>> read) {
        if (told == null) {
            return blocks;
        }
        for (int i = 0; i < Math.min(NEAR, blocks.size()); i++) {
            if (blocks.get(i).kind() == BlockKind.HEADING && alike(blocks.get(i).words(), told)) {
                return startingAt(blocks, i);
            }
        }
        return page.select("h1").stream()
                .limit(NEAR)
                .filter(heading -> alike(heading.text(), told))
                .map(read)
                .filter(heading -> heading.size() == 1)
                .findFirst()
                .map(heading -> join(heading.get(0), blocks))
                .orElse(blocks);
    }

    private static List<RawBlock> startingAt(List<RawBlock> blocks, int headline) {
        List<RawBlock> above = blocks.subList(0, headline).stream()
                .filter(block -> block.words().length() > LONGEST_LABEL)
                .toList();
        List<RawBlock> below = new ArrayList<>(above);
        below.addAll(blocks.subList(headline + 1, blocks.size()));
        return join(blocks.get(headline), below);
    }

    private static List<RawBlock> join(RawBlock headline, List<RawBlock> below) {
        List<RawBlock> joined = new ArrayList<>(below.size() + 1);
        joined.add(headline.as(BlockKind.HEADLINE));
        joined.addAll(below);
        return joined;
    }

    private static boolean alike(String heading, String told) {
        Set<String> one = words(heading);
        Set<String> other = words(told);
        Set<String> both = new HashSet<>(one);
        both.retainAll(other);
        return !both.isEmpty() && both.size() >= ALIKE * Math.max(one.size(), other.size());
    }

    private static Set<String> words(String text) {
        Set<String> words = new HashSet<>(List.of(NO_WORD.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
