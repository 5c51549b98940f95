package dev.copydesk.ingest.extract;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.BlockKind;
import dev.copydesk.contracts.SourceRun;
import dev.copydesk.ingest.extract.block.Characters;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    void inlineMarkupNeitherGluesNorSplitsWords() {
        ExtractedCopy copy = html(
                "<p>The <b>tol</b>l rose<br>by <a href='x'>nine</a>&nbsp;per&#32;cent.</p><ul><li>First<li>Second</ul>");
        assertThat(blocks(copy)).containsExactly("The toll rose by nine per cent.", "First", "Second");
        assertThat(copy.blocks()).extracting("kind").contains(BlockKind.LIST_ITEM);
    }

    @Test
    void scriptsNavigationAndFormsAreNoCopy() {
        ExtractedCopy copy = html("<nav>Home</nav><article><h1>Toll to rise</h1><script>alert(1)</script><p>" + BODY
                + "</p><form>Mail</form></article><footer>Imprint</footer>");
        assertThat(blocks(copy)).containsExactly("Toll to rise", BODY);
    }

    @Test
    void everyStretchOfTextLeadsBackToWhereItStood() {
        String content = "<p>Fish  &amp; chips cost 9&nbsp;pounds,\n<i>soft\u00ADly</i> said 🚢 owner.</p>";
        ExtractedCopy copy = html(content);
        assertThat(copy.text()).isEqualTo("Fish & chips cost 9 pounds, softly said 🚢 owner.");
        for (SourceRun run : copy.origin()) {
            String source = content.substring(run.sourceStart(), run.sourceStart() + run.end() - run.start());
            assertThat(Characters.fold("x" + source + "x"))
                    .isEqualTo("x" + copy.text().substring(run.start(), run.end()) + "x");
        }
        assertThat(copy.origin()).anySatisfy(run -> assertThat(copy.text().substring(run.start(), run.end()))
                .contains("owner"));
    }

    @Test
    void nothingVisibleGivesNoBlocks() {
        assertThat(plain(" \n\u0000\n\u200B ").blocks()).isEmpty();
        assertThat(html("<p> </p><div></div>").text()).isEmpty();
    }

    @Test
    void aMillionOpenTagsAreReadInBoundedTime() {
        assertThat(html("<div>".repeat(200_000) + "end").text()).isEqualTo("end");
    }

    private static ExtractedCopy plain(String content) {
        return Extractor.extract(Extractor.PLAIN, content, null);
    }

    private static ExtractedCopy html(String content) {
        return Extractor.extract(Extractor.HTML, content, null);
    }

    private static List<String> blocks(ExtractedCopy copy) {
        return copy.blocks().stream()
                .map(b -> copy.text().substring(b.start(), b.end()))
                .toList();
    }
}
