package dev.copydesk.report.marks;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * Cuts a text into blocks and runs. Flags may overlap, hold one another and cross blocks; each belongs to exactly one
 * block, and every visible character of the text stands in exactly one run.
 */
public final class MarkedText {
    /** More can't be told apart where they overlap; it bounds the work for a text with thousands of flags. */
    private static final int MOST_IN_A_RUN = 8;

    private static final Comparator<Span> BY_PLACE =
            Comparator.comparingInt(Span::start).thenComparingInt(Span::number);
    private static final Comparator<Span> WORST_FIRST =
            Comparator.comparing(Span::severity).thenComparing(BY_PLACE);

    private final String text;
    private final List<Span> spans;
    private final Pointed pointed;
    private boolean pointedYet;
    private final Set<Integer> started = new HashSet<>();

    private MarkedText(String text, List<Span> spans, Pointed pointed) {
        this.text = text;
        this.spans = spans;
        this.pointed = pointed;
    }

    /**
     * The blocks of a text with their flags.
     *
     * @param blocks ordered by start offset; text outside of them is shown as a paragraph for each line
     * @param spans in any order; offsets outside of the text are clamped
     */
    public static List<MarkedBlock> of(String text, List<Block> blocks, List<Span> spans) {
        return of(text, blocks, spans, Pointed.NONE);
    }

    /**
     * The same with the words that a link leads to.
     *
     * @param pointed where it has no words in this text, nothing is marked for it
     */
    public static List<MarkedBlock> of(String text, List<Block> blocks, List<Span> spans, Pointed pointed) {
        List<Span> whole = spans.stream()
                .map(span -> wholeCharacters(text, span))
                .sorted(BY_PLACE)
                .toList();
        boolean whither = pointed.isWithin(text.length())
                && !splitsCharacter(text, pointed.start())
                && !splitsCharacter(text, pointed.end());
        return new MarkedText(text, whole, whither ? pointed : Pointed.NONE).cut(covering(text, blocks));
    }

    private List<MarkedBlock> cut(List<Block> blocks) {
        List<MarkedBlock> cut = new ArrayList<>(blocks.size());
        int next = 0;
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean last = i == blocks.size() - 1;
            int first = next;
            while (next < spans.size() && (last || spans.get(next).start() < block.end())) {
                next++;
            }
            cut.add(new MarkedBlock(block.kind(), runs(block), spans.subList(first, next)));
        }
        return cut;
    }

    /** Walks from boundary to boundary and keeps the set of the flags that hold. */
    private List<Run> runs(Block block) {
        List<Span> within = spans.stream()
                .filter(span -> span.start() < block.end() && span.end() > block.start())
                .toList();
        TreeSet<Integer> boundaries = new TreeSet<>(List.of(block.start(), block.end()));
        for (int edge : List.of(pointed.start(), pointed.end())) {
            if (edge > block.start() && edge < block.end()) {
                boundaries.add(edge);
            }
        }
        for (Span span : within) {
            boundaries.add(Math.max(span.start(), block.start()));
            boundaries.add(Math.min(span.end(), block.end()));
        }
        TreeSet<Span> open = new TreeSet<>(WORST_FIRST);
        List<Run> runs = new ArrayList<>(boundaries.size());
        int opened = 0;
        int from = block.start();
        for (int to : boundaries.tailSet(from, false)) {
            while (opened < within.size() && within.get(opened).start() <= from) {
                open.add(within.get(opened++));
            }
            int at = from;
            open.removeIf(span -> span.end() <= at);
            runs.add(run(from, to, open));
            from = to;
        }
        return runs;
    }

    private Run run(int from, int to, TreeSet<Span> open) {
        List<Span> shown = open.stream().limit(MOST_IN_A_RUN).toList();
        List<Span> starting =
                shown.stream().filter(span -> started.add(span.number())).toList();
        List<Span> ending = shown.stream()
                .filter(span -> endsWithin(span, to))
                .sorted(BY_PLACE)
                .toList();
        boolean led = from >= pointed.start() && to <= pointed.end();
        boolean first = led && !pointedYet;
        pointedYet |= led;
        return new Run(text.substring(from, to), shown, starting, ending, led, first);
    }

    /** Whether nothing of the flag but white space follows: the gap between two blocks belongs to no run. */
    private boolean endsWithin(Span span, int to) {
        return span.end() <= to || text.substring(to, span.end()).isBlank();
    }

    /** Within the text, at least one character long, and never half of one that takes two code units. */
    private static Span wholeCharacters(String text, Span span) {
        int start = Math.min(Math.max(span.start(), 0), text.length());
        int end = Math.min(Math.max(span.end(), start), text.length());
        if (start == end && start < text.length()) {
            end++;
        } else if (start == end && start > 0) {
            start--;
        }
        if (splitsCharacter(text, start)) {
            start--;
        }
        if (splitsCharacter(text, end)) {
            end++;
        }
        return new Span(span.number(), span.severity(), start, end);
    }

    private static boolean splitsCharacter(String text, int at) {
        return at > 0
                && at < text.length()
                && Character.isHighSurrogate(text.charAt(at - 1))
                && Character.isLowSurrogate(text.charAt(at));
    }

    private static List<Block> covering(String text, List<Block> blocks) {
        List<Block> covering = new ArrayList<>();
        int from = 0;
        for (Block block : blocks) {
            int start = Math.min(Math.max(block.start(), from), text.length());
            int end = Math.min(Math.max(block.end(), start), text.length());
            addLines(covering, text, from, start);
            if (end > start) {
                covering.add(new Block(block.kind(), start, end));
            }
            from = end;
        }
        addLines(covering, text, from, text.length());
        return covering;
    }

    private static void addLines(List<Block> covering, String text, int from, int to) {
        int start = from;
        while (start < to) {
            int lineFeed = text.indexOf('\n', start);
            int end = lineFeed < 0 || lineFeed > to ? to : lineFeed;
            if (!text.substring(start, end).isBlank()) {
                covering.add(new Block(BlockKind.PARAGRAPH, start, end));
            }
            start = end + 1;
        }
    }
}
