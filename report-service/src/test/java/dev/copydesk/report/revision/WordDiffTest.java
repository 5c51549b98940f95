package dev.copydesk.report.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class WordDiffTest {
    /** Removed words in square brackets, added ones in braces. */
    private static String diff(String before, String after) {
        return WordDiff.of(before, after).stream()
                .map(piece -> switch (piece.kind()) {
                    case SAME -> piece.text();
                    case REMOVED -> "[" + piece.text() + "]";
                    case ADDED -> "{" + piece.text() + "}";
                })
                .collect(Collectors.joining());
    }

    @Test
    void aWordThatWasChangedIsShownAsAWholeWord() {
        assertThat(diff("The storm damaged 42 boats.", "The storm damaged 32 boats."))
                .isEqualTo("The storm damaged [42]{32} boats.");
    }

    @Test
    void wordsThatFollowEachOtherAreOneChange() {
        assertThat(diff("the harbour office said", "the coast guard said"))
                .isEqualTo("the [harbour office]{coast guard} said");
    }

    @Test
    void signsAreNoPartOfAWord() {
        assertThat(diff("“Never,” she said.", "“Never!” she said.")).isEqualTo("“Never[,]{!}” she said.");
    }

    @Test
    void eitherTextIsItsPiecesPutTogether() {
        String before = "One two  three\u00a0four 😀 five";
        String after = "One deux three four 😀 six five";
        List<Piece> pieces = WordDiff.of(before, after);

        assertThat(text(pieces, Piece.Kind.ADDED)).isEqualTo(before);
        assertThat(text(pieces, Piece.Kind.REMOVED)).isEqualTo(after);
    }

    private static String text(List<Piece> pieces, Piece.Kind without) {
        return pieces.stream()
                .filter(piece -> piece.kind() != without)
                .map(Piece::text)
                .collect(Collectors.joining());
    }

    @Test
    void veryLongPassagesWithoutAWordInCommonAreComparedInTime() {
        String before = IntStream.range(0, 40_000).mapToObj(i -> "a" + i).collect(Collectors.joining(" "));
        String after = IntStream.range(0, 40_000).mapToObj(i -> "b" + i).collect(Collectors.joining(" "));

        List<Piece> pieces = Assertions.assertTimeout(Duration.ofSeconds(10), () -> WordDiff.of(before, after));
        assertThat(pieces).hasSize(2);
    }
}
