package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Copies.assertSound;
import static dev.copydesk.ingest.extract.Copies.blocks;
import static dev.copydesk.ingest.extract.Copies.html;
import static dev.copydesk.ingest.extract.Copies.plain;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.BlockKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExtractorTest {
    private static final String BODY = "The council met on Monday. It sat until midnight.";

    @Test
    void eachLineOfPlainTextIsAParagraphAndAShortOneWithoutAFullStopAHeading() {
        ExtractedCopy copy =
                plain("Harbour toll to rise\n\n" + BODY + "\nNobody objected.\n\nA long dispute\n\nIt began in May.");
        assertThat(blocks(copy))
                .containsExactly(
                        "Harbour toll to rise", BODY, "Nobody objected.", "A long dispute", "It began in May.");
        assertThat(copy.blocks())
                .extracting("kind")
                .containsExactly(
                        BlockKind.HEADLINE,
                        BlockKind.PARAGRAPH,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.PARAGRAPH);
    }

    @Test
    void aPostThatIsSetIntoTheCopyIsSomebodyElses() {
        ExtractedCopy copy =
                plain(BODY + "\n\nOur boat is back! — Ada Holm (@adaholm) March 4, 2020\n\nNobody objected.");
        assertThat(copy.blocks())
                .extracting("kind")
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.BLOCK_QUOTE, BlockKind.PARAGRAPH);
    }

    @Test
    void wordsBelowAPictureEndWithItsCredit() {
        ExtractedCopy copy = plain(
                BODY + "\n\nThe ferry off Ostby on Sunday. (Town of Ostby via Reuters)\n\nNobody objected (again).");
        assertThat(copy.blocks())
                .extracting("kind")
                .containsExactly(BlockKind.PARAGRAPH, BlockKind.CAPTION, BlockKind.PARAGRAPH);
    }

    @Test
    void linesBrokenAtAFixedWidthAreJoined() {
        ExtractedCopy copy = plain(
                "The ferry company will raise its fares by a tenth from the\nfirst of June, its director told the harbour board on Friday.\n");
        assertThat(copy.blocks()).hasSize(1);
        assertThat(copy.text()).contains("from the first of June");
    }

    @Test
    void aGivenHeadlineIsTheFirstBlockAndNotRepeated() {
        ExtractedCopy copy = Extractor.extract(Extractor.PLAIN, "Toll to rise\n" + BODY, "Toll to rise");
        assertThat(blocks(copy)).containsExactly("Toll to rise", BODY);
        assertThat(copy.origin().get(0).field()).isEqualTo("headline");
    }

    @Test
    void commentFormsNewsletterPleasAndLanguageSwitchesAreLeftOut() {
        ExtractedCopy copy = plain(String.join(
                "\n",
                "World NewsHeadlines",
                "Toll to rise",
                BODY,
                "Sign up here for our newsletter and never miss a story",
                "Leave a comment",
                "Your email address will not be published.",
                "fr_FRFrançais",
                "We use cookies to improve your visit."));
        assertThat(blocks(copy)).containsExactly("Toll to rise", BODY);
    }

    @Test
    void aSentenceAboutNewslettersStays() {
        String sentence =
                "Readers who subscribe to the paper's newsletter were told first, the editor said, and most of them shared it.";
        assertThat(plain(BODY + "\n" + sentence).text()).contains(sentence);
    }

    @Test
    void nothingVisibleGivesNoBlocks() {
        assertThat(plain(" \n\u0000\n\u200B ").blocks()).isEmpty();
        assertThat(html("<p> </p><div></div>").text()).isEmpty();
    }

    @Test
    void textWrappedAtAFixedWidthIsJoinedAcrossTheEndsOfSentences() {
        ExtractedCopy copy = plain(
                """
                The ferry company will raise its fares by a tenth in the summer.
                The board was told on Friday. Nobody objected, its director said
                when asked.

                Crews will meet on Monday to hear what the board has to say, and
                may vote.
                """);
        assertThat(blocks(copy))
                .containsExactly(
                        "The ferry company will raise its fares by a tenth in the summer. The board was told on Friday. "
                                + "Nobody objected, its director said when asked.",
                        "Crews will meet on Monday to hear what the board has to say, and may vote.");
    }

    @Test
    void aLineBehindABulletIsAListItemWithoutIt() {
        String content = BODY + "\n- Nine boats\n• Two tugs";
        ExtractedCopy copy = plain(content);
        assertThat(blocks(copy)).containsExactly(BODY, "Nine boats", "Two tugs");
        assertThat(copy.blocks().get(1).kind()).isEqualTo(BlockKind.LIST_ITEM);
        assertSound(copy, content);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Advertisement:",
                "Story continues below",
                "Read more: Toll rose before",
                "Related: Toll rose before",
                "Follow Ada Moor on Twitter @moor",
                "Updated at 5:15 p.m. ET",
                "7 years ago",
                "4 min read",
                "https://quay.example/toll",
                "(Ada Moor/Reuters)",
                "Copyright © 2026 The Quay",
                "This site uses Akismet to reduce spam.",
                "* * *"
            })
    void linesThatPagesSetAroundAnArticleAreLeftOut(String line) {
        assertThat(blocks(plain(BODY + "\n\n" + line + "\n\n" + BODY))).containsExactly(BODY, BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Read the board's letter, she told them.",
                "Updated figures will come in June.",
                "More than nine boats came.",
                "The company said readers should sign up for alerts by text message or at its office.",
                "Follow the money, he said.",
                "Print sales fell by 9 per cent.",
                "Cookies were handed out at the quay."
            })
    void sentencesThatBeginLikeThemStay(String sentence) {
        assertThat(blocks(plain(BODY + "\n\n" + sentence))).containsExactly(BODY, sentence);
    }
}
