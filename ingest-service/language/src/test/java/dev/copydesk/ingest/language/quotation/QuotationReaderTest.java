package dev.copydesk.ingest.language.quotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.contracts.fact.Attribution.SourceKind;
import dev.copydesk.contracts.fact.Quotation;
import dev.copydesk.ingest.language.attribution.AttributionReader;
import dev.copydesk.ingest.language.text.Reading;
import dev.copydesk.ingest.language.text.TextReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotationReaderTest {
    private final TextReader textReader = new TextReader();

    @Test
    void bothPartsOfASplitQuotationHaveOneSpeaker() {
        assertThat(read("“The toll,” Ilse Maro said, “was a mistake.”"))
                .extracting(Quotation::speaker)
                .containsExactly("Ilse Maro", "Ilse Maro");
    }

    @Test
    void aQuotationThatGoesOnKeepsItsSpeaker() {
        assertThat(read("“We waited ten years for a bridge,” Ilse Maro said. “Now it has a toll on it.”"))
                .extracting(Quotation::speaker)
                .containsExactly("Ilse Maro", "Ilse Maro");
    }

    @Test
    void aQuotationOverParagraphsHasOneSpeaker() {
        assertThat(read(
                        "“We waited ten years for a bridge,” Ilse Maro said. “We had ferries.",
                        "“We had rafts, and we had my uncle’s boat. Nobody drowned.",
                        "“Now we have a bridge with a toll.”"))
                .hasSize(4)
                .allSatisfy(q -> assertThat(q.speaker()).isEqualTo("Ilse Maro"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The wards went dark, as noted by the town’s water company, Aquabel, which called it “a failure of"
                        + " pipes.”",
                "Aquabel, which described the night as “a failure of pipes,” has called in divers."
            })
    void aBodyIsQuotedInItsRelativeClause(String copy) {
        assertThat(read(copy)).singleElement().satisfies(q -> {
            assertThat(q.speaker()).isEqualTo("Aquabel");
            assertThat(q.speakerKind()).isEqualTo(SourceKind.NAMED_INSTITUTION);
        });
    }

    @Test
    void anEventSaysNothing() {
        assertThat(read("The pump broke at noon, which called for “a great many buckets.”"))
                .isEmpty();
    }

    @Test
    void wordsThatNobodySpeaksHaveNoSpeaker() {
        Quotation orphan = read("The market hall burned on Sunday. “We watched forty years go up the chimney.”")
                .get(0);
        assertThat(orphan.speakerKind()).isEqualTo(SourceKind.NONE);
        assertThat(orphan.speaker()).isNull();
    }

    @Test
    void whatAnUnnamedGroupSaidBeforeMakesItNoSpeaker() {
        Quotation orphan =
                read("Experts say that the moth is worth a fortune. “Somebody wanted it more than the others.”")
                        .get(0);
        assertThat(orphan.speakerKind()).isEqualTo(SourceKind.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hall burned on Sunday. “We watched forty years go up.” Fire chief Bo Ames said that pumps had come.",
                "The hall burned on Sunday. “We watched forty years go up.” The road is shut, Norwich Roads said.",
                "Oslo Police said the driver was safe. “It smelled of pears, and then my legs went.”",
                "Norvolt did not reply to an email. “They took our badges and left us the mugs.”"
            })
    void whoSaysSomethingElseBesideItIsNotItsSpeaker(String copy) {
        assertThat(read(copy)).extracting(Quotation::speakerKind).containsExactly(SourceKind.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The hall burned on Sunday. “We watched forty years go up.” Strand shot back.",
                "The hall burned on Sunday. “We watched forty years go up.” Ames shot back.",
                "The hall burned on Sunday. “We watched forty years go up.” — Olle Strand, baker",
                "The hall burned on Sunday. ‘We watched forty years go up.’",
                "Baker Olle Strand lived above the hall. “We watched forty years go up.”"
            })
    void aCreditATagOrAPersonBeforeItTellsWhoSpeaks(String copy) {
        assertThat(read(copy)).noneMatch(q -> q.speakerKind() == SourceKind.NONE);
    }

    @Test
    void aPullQuoteIsAnsweredForWhereTheStoryQuotesIt() {
        assertThat(read(
                        "“We watched forty years go up.”",
                        "The hall burned on Sunday.",
                        "“We watched forty years go up, and we sang,” baker Olle Strand said."))
                .noneMatch(q -> q.speakerKind() == SourceKind.NONE);
    }

    @Test
    void manyQuotationsWithoutASpeakerAreReadInBoundedTime() {
        String copy = IntStream.range(0, 4_000)
                .mapToObj(i -> "Rain fell on pier " + i + ". “The " + i + " boats were gone by then.” ")
                .collect(Collectors.joining());
        assertThat(assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(copy)))
                .hasSizeLessThanOrEqualTo(4_000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The office calls them “orphans” in its report.",
                "“Witness,” a show of 60 photographs, opened on Thursday.",
                "The chorus is short. “Leave me my boots, for the road knows my feet.”",
                "The password was “skimmed.”"
            })
    void titlesTermsAndSongsAreNobodysWords(String copy) {
        assertThat(read(copy)).noneMatch(q -> q.speakerKind() == SourceKind.NONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The bar is 6\" wide and 3' long, Rob Tilley said.",
                "The ‘90s were good to ‘em, and Holm‘s boat was sold.",
                "His brother’s fish measured 37\" by the clubs’ tape."
            })
    void inchesAndApostrophesOpenNothing(String copy) {
        assertThat(read(copy)).isEmpty();
    }

    @Test
    void aMarkWithoutAPartnerCostsItsOwnQuotationOnly() {
        assertThat(read("“It fits, he thought. “It fits the book,” Rob Tilley said."))
                .extracting(Quotation::speaker)
                .containsExactly("Rob Tilley");
    }

    @Test
    void aQuotationWithinAQuotationIsTheOuterOnes() {
        List<Quotation> all = read("“The difficult word was ‘sticky,’ and we argued over it,” Nimal Holt said.");
        assertThat(all).singleElement().extracting(Quotation::speaker).isEqualTo("Nimal Holt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"“", "”", "\"", "‘", "’ '", "“”", "\"a\" ", "« ", "“a ‘b\" ", "(“x” "})
    void thousandsOfMarksAreReadInBoundedTimeAndMakeNoWildSpans(String marks) {
        String copy = "Holm said so. " + marks.repeat(5_000) + " It rained, Ilse Maro said.";
        List<Quotation> all = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(copy));
        assertThat(all).allSatisfy(q -> {
            assertThat(q.start()).isNotNegative().isLessThan(q.end());
            assertThat(q.end()).isLessThanOrEqualTo(copy.length());
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The ferry was late. “Is that the one that floats?” Winslow shot back.",
                "The grant came. “A crane is better than a rope!” Harbour Master Ada Winslow wrote on her page as the council met.",
                "“When a skipper loses the licence,” Winslow and her lawyers point out, “the ferry stays.” “It would ground"
                        + " every boat in the harbour.”"
            })
    void whoStandsBesideAQuotationWithAnyVerbOfSpeechIsItsSpeaker(String copy) {
        assertThat(read(copy)).noneMatch(q -> q.speakerKind() == SourceKind.NONE);
    }

    @Test
    void aQuotationOfTenThousandWordsHasItsSpeaker() {
        String copy = "“" + "We rowed home. ".repeat(3_400).strip() + "” Ilse Maro said.";
        List<Quotation> all = assertTimeoutPreemptively(Duration.ofSeconds(60), () -> read(copy));
        assertThat(all).singleElement().extracting(Quotation::speaker).isEqualTo("Ilse Maro");
    }

    private List<Quotation> read(String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        int at = 0;
        for (String paragraph : paragraphs) {
            blocks.add(new Block(BlockKind.PARAGRAPH, at, at + paragraph.length()));
            at += paragraph.length() + 2;
        }
        Reading reading = textReader.read(String.join("\n\n", paragraphs), blocks);
        return QuotationReader.read(reading, AttributionReader.read(reading));
    }
}
