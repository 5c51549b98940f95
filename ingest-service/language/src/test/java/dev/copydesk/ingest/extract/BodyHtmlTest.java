package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Copies.assertSound;
import static dev.copydesk.ingest.extract.Copies.blocks;
import static dev.copydesk.ingest.extract.Copies.html;
import static dev.copydesk.ingest.extract.Copies.kinds;
import static dev.copydesk.ingest.extract.Copies.sourceOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.BlockKind;
import org.junit.jupiter.api.Test;

/** Bodies as content management systems push them. */
class BodyHtmlTest {
    private static final String FIRST = "The harbour toll will rise by a tenth in June, the board said on Friday.";
    private static final String SECOND = "Ferry crews, who were not asked, have called a meeting for Monday.";

    @Test
    void everyKindOfBlockIsTold() {
        ExtractedCopy copy = html(
                "<h1>Toll to rise</h1><p class=\"standfirst\">Ferry crews object.</p><p>" + FIRST
                        + "</p><h2>Crews</h2><ul><li>Nine boats</li></ul><blockquote><p>It is too much.</p></blockquote>"
                        + "<table><tr><th>Year</th><td>2024</td></tr></table><figure><img src=x><figcaption>The quay</figcaption></figure>");
        assertThat(kinds(copy))
                .containsExactly(
                        BlockKind.HEADLINE,
                        BlockKind.STANDFIRST,
                        BlockKind.PARAGRAPH,
                        BlockKind.HEADING,
                        BlockKind.LIST_ITEM,
                        BlockKind.BLOCK_QUOTE,
                        BlockKind.TABLE_CELL,
                        BlockKind.TABLE_CELL,
                        BlockKind.CAPTION);
    }

    @Test
    void inlineMarkupNeitherGluesNorSplitsWords() {
        ExtractedCopy copy = html("<p>The <b>tol</b>l rose<br>by <a href='x'>nine</a>&nbsp;per&#32;cent.</p>"
                + "<p>Wa<wbr>ter&shy;front</p><ul><li>First<li>Second</ul>");
        assertThat(blocks(copy)).containsExactly("The toll rose by nine per cent.", "Waterfront", "First", "Second");
    }

    @Test
    void twoLineBreaksPartParagraphs() {
        assertThat(blocks(html(FIRST + "<br><br>\n" + SECOND))).containsExactly(FIRST, SECOND);
    }

    @Test
    void gutenbergCommentsAreNoCopy() {
        String content = "<!-- wp:paragraph -->\n<p>" + FIRST + "</p>\n<!-- /wp:paragraph -->\n\n"
                + "<!-- wp:image {\"id\":7} -->\n<figure class=\"wp-block-image\"><img src=\"q.jpg\"/><figcaption>The quay</figcaption></figure>\n<!-- /wp:image -->";
        assertThat(blocks(html(content))).containsExactly(FIRST, "The quay");
    }

    @Test
    void anEmbedLeavesItsCaptionOnly() {
        String content = "<p>" + FIRST
                + "</p><figure class=\"wp-block-embed is-type-rich\"><div class=\"wp-block-embed__wrapper\">\n"
                + "https://social.example/post/1\n</div><figcaption>The board's post</figcaption></figure>"
                + "<blockquote class=\"twitter-tweet\"><p>So much for that toll</p>&mdash; A. Rower (@rower)</blockquote><script async src=\"w.js\"></script>";
        assertThat(blocks(html(content))).containsExactly(FIRST, "The board's post");
    }

    @Test
    void shortcodesAreLeftOutAndACaptionKeepsItsWords() {
        String content =
                "[caption id=\"a_7\" align=\"left\" width=\"300\"]<img src=\"q.jpg\" /> The quay at night[/caption]\n\n"
                        + FIRST + "\n\n[gallery ids=\"1,2\"]\n\n[embed]https://video.example/1[/embed]\n\n[lead]"
                        + SECOND + "[/lead]";
        ExtractedCopy copy = html(content);
        assertThat(blocks(copy)).containsExactly("The quay at night", FIRST, SECOND);
        assertThat(copy.blocks().get(0).kind()).isEqualTo(BlockKind.CAPTION);
        assertSound(copy, content);
    }

    @Test
    void wordsThatAnEditorPutInBracketsStay() {
        String quote = "<p>“They [the crews] was [sic] told,” he said. [Video was not allowed.]</p>";
        assertThat(html(quote).text())
                .isEqualTo("“They [the crews] was [sic] told,” he said. [Video was not allowed.]");
    }

    @Test
    void blankLinesPartParagraphsWhereTheBodyHasNoTagsForThem() {
        String content = FIRST + "\n\n<strong>Crews</strong> object &amp; wait.\r\n\r\n" + SECOND;
        ExtractedCopy copy = html(content);
        assertThat(blocks(copy)).containsExactly(FIRST, "Crews object & wait.", SECOND);
        assertThat(sourceOf(copy, SECOND)).isEqualTo(content.indexOf(SECOND));
    }

    @Test
    void shareBarsSignUpBoxesAndRelatedLinksAreLeftOut() {
        String content =
                "<p>" + FIRST + "</p><div class=\"sharedaddy sd-sharing-enabled\"><ul><li>Tweet</li></ul></div>"
                        + "<div class=\"newsletter-signup\"><h3>The morning boat</h3><p>Our letter, daily.</p></div>"
                        + "<p>" + SECOND
                        + "</p><div class=\"related-posts\"><h3>More</h3><a href=\"/1\">Toll rose before</a></div>"
                        + "<div id=\"respond\" class=\"comment-respond\">Leave a Reply</div>";
        assertThat(blocks(html(content))).containsExactly(FIRST, SECOND);
    }

    @Test
    void ghostCardsThatAdvertiseAreLeftOut() {
        String content = "<p>" + FIRST
                + "</p><figure class=\"kg-card kg-bookmark-card\"><a href=\"x\"><div>Another paper's story</div></a></figure>"
                + "<div class=\"kg-card kg-signup-card\"><p>Sign up</p></div><div class=\"kg-card kg-callout-card\"><div class=\"kg-callout-text\">"
                + SECOND + "</div></div>";
        assertThat(blocks(html(content))).containsExactly(FIRST, SECOND);
    }

    @Test
    void whatReadersDoNotSeeIsLeftOut() {
        String content = "<p>" + FIRST
                + "<span style=\"display: none\">Hidden</span><span class=\"screen-reader-text\">(opens in a new window)</span></p>"
                + "<p hidden>Draft</p><p>The toll is <del>eight</del> <ins>nine</ins> crowns.</p>";
        assertThat(blocks(html(content))).containsExactly(FIRST, "The toll is nine crowns.");
    }

    @Test
    void aFootnoteMarkIsNoPartOfTheFigureBeforeIt() {
        assertThat(html("<p>In all 300<sup><a href=\"#n1\">1</a></sup> boats came, each of 40 m<sup>2</sup>.</p>")
                        .text())
                .isEqualTo("In all 300 boats came, each of 40 m2.");
    }

    @Test
    void aQuotationElementShowsItsMarks() {
        assertThat(html("<p>She said <q>no</q>.</p>").text()).isEqualTo("She said “no”.");
    }

    @Test
    void markupThatWasEncodedTwiceIsReadAsMarkup() {
        String content = "&lt;p class=&quot;lead&quot;&gt;Fish &amp;amp; chips are 9 crowns.&lt;/p&gt;\n&lt;p&gt;"
                + SECOND + "&lt;/p&gt;";
        ExtractedCopy copy = html(content);
        assertThat(blocks(copy)).containsExactly("Fish & chips are 9 crowns.", SECOND);
        assertThat(sourceOf(copy, SECOND)).isEqualTo(content.indexOf(SECOND));
        assertSound(copy, content);
    }

    @Test
    void everyStretchOfTextLeadsBackToWhereItStood() {
        String content =
                "<p>Fish  &amp; chips cost 9&nbsp;pounds &copy 2024,\n<i>soft\u00ADly</i> said \0🚢 owner &unknown; and &#x1F6A2; it is 5&lt6.</p>";
        ExtractedCopy copy = html(content);
        assertThat(copy.text())
                .isEqualTo("Fish & chips cost 9 pounds © 2024, softly said 🚢 owner &unknown; and 🚢 it is 5<6.");
        assertSound(copy, content);
        assertThat(sourceOf(copy, "owner &unknown;")).isEqualTo(content.indexOf("owner"));
        assertThat(sourceOf(copy, " it is 5")).isEqualTo(content.indexOf(" it is 5"));
    }

    @Test
    void aHeadingWhoseIdIsMadeOfItsWordsStays() {
        assertThat(blocks(html(
                        "<p>" + FIRST + "</p><h2 id=\"comments\">Comments from the crews</h2><p>" + SECOND + "</p>")))
                .containsExactly(FIRST, "Comments from the crews", SECOND);
    }
}
