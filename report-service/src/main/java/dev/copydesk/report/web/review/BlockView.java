package dev.copydesk.report.web.review;

import dev.copydesk.report.encoding.Encoded;
import dev.copydesk.report.marks.MarkedBlock;
import dev.copydesk.report.marks.Run;
import dev.copydesk.report.marks.Span;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A block of the article with its cards.
 *
 * @param kind as {@link dev.copydesk.contracts.article.BlockKind}, in lower case and with hyphens
 * @param title whether this block is the article's headline, and so the heading of the page
 */
public record BlockView(String kind, boolean title, List<RunView> runs, List<CardView> cards) {

    /**
     * A stretch of text.
     *
     * @param look severity of the worst flag that holds, or null for plain text
     * @param target fingerprint of that flag
     * @param decided whether all flags that hold were decided
     * @param numbers of all flags that hold, for scripts
     * @param starting numbers of the flags that begin here: what a card links back to
     * @param ending the flags that end here, whose number is shown
     * @param pointed whether it belongs to the words that the address leads to
     * @param first whether it is the first of these
     */
    public record RunView(
            String text,
            String look,
            String target,
            boolean decided,
            String numbers,
            List<Integer> starting,
            List<Ending> ending,
            boolean pointed,
            boolean first) {
        /** Whether only notices hold: then it looks like plain text while notices are folded away. */
        public boolean isNotice() {
            return "notice".equals(look);
        }

        public boolean isMarked() {
            return look != null;
        }
    }

    /** Whether it stands above the byline. */
    public boolean isHead() {
        return title || kind.equals("standfirst");
    }

    /** The number of a flag at the end of its words. */
    public record Ending(int number, String look) {}

    static BlockView of(MarkedBlock block, boolean title, List<CardView> allCards) {
        return new BlockView(
                Encoded.code(block.kind()),
                title,
                block.runs().stream().map(run -> run(run, allCards)).toList(),
                block.spans().stream()
                        .map(span -> allCards.get(span.number() - 1))
                        .toList());
    }

    private static RunView run(Run run, List<CardView> allCards) {
        if (!run.isMarked()) {
            return new RunView(run.text(), null, null, false, null, List.of(), List.of(), run.pointed(), run.first());
        }
        CardView worst = allCards.get(run.worst().number() - 1);
        return new RunView(
                run.text(),
                worst.severity(),
                worst.id(),
                run.spans().stream()
                        .allMatch(span -> allCards.get(span.number() - 1).decision() != null),
                run.spans().stream().map(span -> String.valueOf(span.number())).collect(Collectors.joining(" ")),
                run.starting().stream().map(Span::number).toList(),
                run.ending().stream()
                        .map(span -> new Ending(span.number(), CardView.look(span.severity())))
                        .toList(),
                run.pointed(),
                run.first());
    }
}
