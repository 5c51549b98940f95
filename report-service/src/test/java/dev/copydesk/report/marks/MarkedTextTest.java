package dev.copydesk.report.marks;

import static dev.copydesk.contracts.flag.Severity.ERROR;
import static dev.copydesk.contracts.flag.Severity.NOTICE;
import static dev.copydesk.contracts.flag.Severity.WARNING;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.flag.Severity;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MarkedTextTest {
    private static Span flag(int number, Severity severity, String text, String words) {
        int start = text.indexOf(words);
        return new Span(number, severity, start, start + words.length());
    }

    /** "[1 flagged][12 by two]" for runs, blocks on lines of their own. */
    private static String drawn(List<MarkedBlock> blocks) {
        return blocks.stream()
                .map(block -> block.runs().stream().map(MarkedTextTest::drawn).collect(Collectors.joining()))
                .collect(Collectors.joining("\n"));
    }

    private static String drawn(Run run) {
        String numbers = run.spans().stream().map(span -> "" + span.number()).collect(Collectors.joining());
        return run.isMarked() ? "[" + numbers + " " + run.text() + "]" : run.text();
    }

    private static List<Block> paragraphs(String text) {
        return List.of(new Block(BlockKind.PARAGRAPH, 0, text.length()));
    }

    @Test
    void aTextWithoutFlagsIsOneRunForEachBlock() {
        String text = "One line.\nAnother.";

        assertThat(drawn(MarkedText.of(text, List.of(), List.of()))).isEqualTo(text);
    }

    @Test
    void flagsThatOverlapShareTheRunInBetweenAndTheWorstComesFirst() {
        String text = "The three of them sold four boats.";
        List<Span> flags =
                List.of(flag(1, NOTICE, text, "three of them sold"), flag(2, ERROR, text, "sold four boats"));

        assertThat(drawn(MarkedText.of(text, paragraphs(text), flags)))
                .isEqualTo("The [1 three of them ][21 sold][2  four boats].");
    }

    @Test
    void aFlagWithinAnotherSplitsItInThree() {
        String text = "Mayor Brandt said so.";
        List<Span> flags = List.of(flag(1, WARNING, text, "Mayor Brandt said"), flag(2, WARNING, text, "Brandt"));

        assertThat(drawn(MarkedText.of(text, paragraphs(text), flags))).isEqualTo("[1 Mayor ][12 Brandt][1  said] so.");
    }

    @Test
    void aFlagThatCrossesBlocksStartsInTheFirstAndEndsInTheLast() {
        String text = "He said “yes\nand no”.";
        List<Block> blocks =
                List.of(new Block(BlockKind.PARAGRAPH, 0, 12), new Block(BlockKind.PARAGRAPH, 13, text.length()));

        List<MarkedBlock> marked = MarkedText.of(text, blocks, List.of(flag(1, WARNING, text, "“yes\nand no”")));

        assertThat(drawn(marked)).isEqualTo("He said [1 “yes]\n[1 and no”].");
        assertThat(marked.get(0).spans()).hasSize(1);
        assertThat(marked.get(1).spans()).isEmpty();
        assertThat(marked.get(0).runs().get(1).starting()).hasSize(1);
        assertThat(marked.get(0).runs().get(1).ending()).isEmpty();
        assertThat(marked.get(1).runs().get(0).ending()).hasSize(1);
    }

    @Test
    void aFlagThatCutsAnEmojiInHalfTakesAllOfIt() {
        String text = "Up 😀 ten";
        int emoji = text.indexOf("😀");

        assertThat(drawn(MarkedText.of(text, paragraphs(text), List.of(new Span(1, ERROR, emoji + 1, emoji + 5)))))
                .isEqualTo("Up [1 😀 te]n");
    }

    @Test
    void aFlagOnNothingMarksTheNextCharacter() {
        String text = "Ten boats";

        assertThat(drawn(MarkedText.of(text, paragraphs(text), List.of(new Span(1, ERROR, 4, 4)))))
                .isEqualTo("Ten [1 b]oats");
    }

    @Test
    void offsetsOutsideOfTheTextAreClamped() {
        String text = "Ten boats";

        assertThat(drawn(MarkedText.of(text, paragraphs(text), List.of(new Span(1, ERROR, 4, 400)))))
                .isEqualTo("Ten [1 boats]");
    }

    @Test
    void textThatNoBlockHoldsIsShownAllTheSame() {
        String text = "Head\nLost line\nBody";
        List<Block> blocks = List.of(new Block(BlockKind.HEADLINE, 0, 4), new Block(BlockKind.PARAGRAPH, 15, 19));

        assertThat(drawn(MarkedText.of(text, blocks, List.of()))).isEqualTo(text);
    }

    @Test
    void everyFlagBelongsToExactlyOneBlockEvenInTheGapAfterTheLast() {
        String text = "Head\nBody\n";
        List<Block> blocks = List.of(new Block(BlockKind.HEADLINE, 0, 4), new Block(BlockKind.PARAGRAPH, 5, 9));
        List<Span> flags = List.of(new Span(1, ERROR, 4, 5), new Span(2, ERROR, 0, 4), new Span(3, ERROR, 9, 10));

        List<MarkedBlock> marked = MarkedText.of(text, blocks, flags);

        assertThat(marked.stream().mapToInt(block -> block.spans().size()).sum())
                .isEqualTo(3);
    }

    @Test
    void everyFlagStartsOnceAndEndsOnceHoweverManyOverlap() {
        String text = "word ".repeat(400);
        List<Span> flags = IntStream.range(0, 300)
                .mapToObj(i -> new Span(i + 1, Severity.values()[i % 3], i * 5, i * 5 + 23))
                .toList();

        List<Run> runs = MarkedText.of(text, paragraphs(text), flags).get(0).runs();

        assertThat(runs.stream().mapToInt(run -> run.starting().size()).sum()).isEqualTo(300);
        assertThat(runs.stream().mapToInt(run -> run.ending().size()).sum()).isEqualTo(300);
        assertThat(runs.stream().map(Run::text).collect(Collectors.joining())).isEqualTo(text);
    }

    @Test
    void theWordsThatALinkLeadsToAreMarkedAcrossFlags() {
        String text = "Mayor Brandt said so.";
        List<Span> flags = List.of(flag(1, ERROR, text, "Brandt said"));
        int start = text.indexOf("Brandt");
        Pointed words = new Pointed(start, start + "Brandt".length());

        List<Run> runs =
                MarkedText.of(text, paragraphs(text), flags, words).get(0).runs();

        assertThat(runs).extracting(Run::text).containsExactly("Mayor ", "Brandt", " said", " so.");
        assertThat(runs).extracting(Run::pointed).containsExactly(false, true, false, false);
        assertThat(runs).extracting(Run::first).containsExactly(false, true, false, false);
    }

    @Test
    void ofWordsOverTwoBlocksTheFirstRunIsTheOneToGoTo() {
        String text = "First line\nSecond line";

        List<MarkedBlock> blocks = MarkedText.of(text, List.of(), List.of(), new Pointed(6, 17));

        assertThat(blocks.stream().flatMap(block -> block.runs().stream()).filter(Run::pointed))
                .extracting(Run::text)
                .containsExactly("line", "Second");
        assertThat(blocks.stream().flatMap(block -> block.runs().stream()).filter(Run::first))
                .hasSize(1);
    }

    @Test
    void aLinkToWordsThatThisTextDoesNotHaveMarksNothing() {
        String text = "Short.";

        for (Pointed words : List.of(new Pointed(2, 90), new Pointed(4, 4), new Pointed(5, 2))) {
            assertThat(MarkedText.of(text, paragraphs(text), List.of(), words)
                            .get(0)
                            .runs())
                    .noneMatch(Run::pointed);
        }
        assertThat(Pointed.read("1-2-3")).isEmpty();
        assertThat(Pointed.read("3-99999999999")).isEmpty();
    }
}
