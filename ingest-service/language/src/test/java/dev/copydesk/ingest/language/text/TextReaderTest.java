package dev.copydesk.ingest.language.text;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextReaderTest {
    private final TextReader reader = new TextReader();

    @Test
    void aSentenceDoesNotEndAfterATitleOrAnAbbreviationInTheMiddle() {
        assertThat(sentences(
                        "Gen. Ada Holm met U.S. envoys at 5 p.m. on Friday. She paid $1.5 for tea. “Cheap!” she said."))
                .containsExactly(
                        "Gen. Ada Holm met U.S. envoys at 5 p.m. on Friday.",
                        "She paid $1.5 for tea.",
                        "“Cheap!” she said.");
    }

    @Test
    void aSentenceMayEndWithAnAbbreviation() {
        assertThat(sentences("The ferry left for the U.S. The captain waved. It sank on Jan. 3 off St. Ives."))
                .containsExactly(
                        "The ferry left for the U.S.", "The captain waved.", "It sank on Jan. 3 off St. Ives.");
    }

    @Test
    void closingMarksBelongToTheSentenceThatTheyClose() {
        assertThat(sentences("“We left early. (It rained.)” Nobody answered."))
                .containsExactly("“We left early.", "(It rained.)”", "Nobody answered.");
    }

    @Test
    void possessivesDashesFiguresAndNegationsAreTokensOfTheirOwn() {
        assertThat(tokens("Norway’s fleet—12,500 tonnes, $4.5bn—didn’t sail; Trump‘s U.S.-led plan rose 3.5%."))
                .containsExactly(
                        "Norway",
                        "'s",
                        "fleet",
                        "—",
                        "12,500",
                        "tonnes",
                        ",",
                        "$",
                        "4.5bn",
                        "—",
                        "did",
                        "n't",
                        "sail",
                        ";",
                        "Trump",
                        "'s",
                        "U.S.-led",
                        "plan",
                        "rose",
                        "3.5",
                        "%",
                        ".");
    }

    @Test
    void namesWithApostrophesAndHyphensStayWhole() {
        assertThat(tokens("Siobhán O’Brien-Díaz, 54-year-old"))
                .containsExactly("Siobhán", "O'Brien-Díaz", ",", "54-year-old");
    }

    @Test
    void periodsThatBelongToAWordStayWithItAndOthersStandAlone() {
        assertThat(tokens("At 9 a.m. Col. Ek met a U.N. crew, the mayor. He’d left (early)!"))
                .containsExactly(
                        "At", "9", "a.m.", "Col.", "Ek", "met", "a", "U.N.", "crew", ",", "the", "mayor", ".", "He",
                        "'d", "left", "(", "early", ")", "!");
    }

    @Test
    void aReaderThatHasMetTensOfThousandsOfWordsReadsAWordAsBefore() {
        String copy = "The boats launched drones and struck two bridges.";
        List<Token> before = read(copy).tokens(0);
        for (int i = 0; i < 40_000; i += 100) {
            read(IntStream.range(i, i + 100)
                    .mapToObj(n -> "pier" + Integer.toString(n, 36))
                    .collect(joining(" ")));
        }
        assertThat(read(copy).tokens(0)).isEqualTo(before);
    }

    @Test
    void tagsAndLemmasTellVerbsFromNouns() {
        List<Token> tokens =
                read("The boats launched drones and struck two bridges.").tokens(0);
        assertThat(tokens).extracting(Token::lemma).contains("boat", "launch", "drone", "strike", "bridge");
        assertThat(tokens).filteredOn(t -> t.is("drones")).allMatch(t -> t.tagged("NN"));
    }

    @Test
    void offsetsAreUtf16AlsoAfterEmoji() {
        Reading reading = read("A 🚢 sank. Two 🚢🚢 did not.");
        Token last = reading.tokens(1).get(0);
        assertThat(reading.quote(last.start(), last.end())).isEqualTo("Two");
    }

    @Test
    void tenThousandQuotationMarksAreReadInBoundedTime() {
        assertThat(read("“".repeat(10_000)).sentences()).hasSize(1);
    }

    private Reading read(String text) {
        return reader.read(text, List.of(new Block(BlockKind.PARAGRAPH, 0, text.length())));
    }

    private List<String> sentences(String text) {
        Reading reading = read(text);
        return reading.sentences().stream()
                .map(s -> reading.quote(s.start(), s.end()))
                .toList();
    }

    private List<String> tokens(String text) {
        return read(text).tokens().stream()
                .flatMap(List::stream)
                .map(Token::form)
                .toList();
    }
}
