package dev.copydesk.ingest.extract;

import static dev.copydesk.ingest.extract.Copies.assertSound;
import static dev.copydesk.ingest.extract.Copies.blocks;
import static dev.copydesk.ingest.extract.Copies.html;
import static dev.copydesk.ingest.extract.Copies.sourceOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.html.PageMetadata;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class WebPageTest {
    private static final String FIRST =
            "The harbour toll will rise by a tenth in June, the board said on Friday, after two years in which it lost money.";
    private static final String SECOND =
            "Ferry crews, who were not asked, have called a meeting for Monday, and some of them speak of a strike in summer.";
    private static final String THIRD =
            "The town, which owns a third of the board, wants to hear both sides before its council votes, the mayor said.";
    private static final String STORY = "<p>" + FIRST + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p>";

    @Test
    void theArticleIsFoundWhereNothingMarksIt() {
        String page = "<!DOCTYPE html><html><head><title>Toll to rise | The Quay</title></head><body>"
                + "<div class=\"menu\"><a href=\"/\">News</a> <a href=\"/s\">Sport, weather, tides and much more of it</a></div>"
                + "<div class=\"wrap\"><div class=\"post-text\">" + STORY + "</div>"
                + "<div class=\"sidebar\"><p>The Quay is read by nine thousand people, among them sailors, every week.</p></div></div>"
                + "<div class=\"bottom\">The Quay, 1 Harbour Street</div></body></html>";
        ExtractedCopy copy = html(page);
        assertThat(blocks(copy)).containsExactly(FIRST, SECOND, THIRD);
        assertSound(copy, page);
    }

    @Test
    void theHeadlineComesFirstEvenFromAboveTheArticle() {
        String page =
                "<html><head><meta property=\"og:title\" content=\"Toll to rise\"></head><body><header><h1>Toll to rise</h1></header>"
                        + "<article><p class=\"kicker\">Harbour</p>" + STORY + "</article></body></html>";
        ExtractedCopy copy = html(page);
        assertThat(copy.blocks().get(0).kind()).isEqualTo(BlockKind.HEADLINE);
        assertThat(sourceOf(copy, "Toll to rise")).isEqualTo(page.indexOf("Toll to rise</h1>"));
    }

    @Test
    void whatStandsAboveTheHeadlineInTheArticleIsNoCopy() {
        String page = "<html><head><meta property=\"og:title\" content=\"Toll to rise\"></head><body><article>"
                + "<p>Town and harbour</p><h1>Toll to rise</h1>" + STORY + "</article></body></html>";
        assertThat(blocks(html(page))).containsExactly("Toll to rise", FIRST, SECOND, THIRD);
    }

    @Test
    void navigationFormsAndFootersAreNoCopy() {
        String page = "<nav>Home</nav><article><h1>Toll to rise</h1><script>alert(1)</script>" + STORY
                + "<aside>Tides today</aside><form>Mail</form><footer>Filed by the desk</footer></article><footer>Imprint</footer>";
        assertThat(blocks(html(page))).containsExactly("Toll to rise", FIRST, SECOND, THIRD);
    }

    @Test
    void jsonLdTellsOfTheArticle() {
        String page = "<html lang=\"en-GB\"><head><link rel=\"canonical\" href=\"https://quay.example/toll\">"
                + "<script type=\"application/ld+json\">{\"@context\":\"https://schema.org\",\"@graph\":[{\"@type\":\"WebSite\",\"name\":\"x\"},"
                + "{\"@type\":[\"NewsArticle\"],\"headline\":\"Fish &amp; toll\",\"author\":[{\"name\":\"Ada Moor\"},{\"name\":\"Bo Pike\"}],"
                + "\"datePublished\":\"2026-03-02T10:15:00+01:00\",\"publisher\":{\"name\":\"The Quay\"}}]}</script></head><body>"
                + STORY
                + "</body></html>";
        assertThat(html(page).metadata())
                .isEqualTo(new PageMetadata(
                        "Fish & toll",
                        "Ada Moor, Bo Pike",
                        Instant.parse("2026-03-02T09:15:00Z"),
                        "The Quay",
                        "https://quay.example/toll",
                        "en-GB"));
    }

    @Test
    void metaElementsTellOfTheArticleWhereJsonLdDoesNot() {
        String page =
                "<html><head><title>Toll to rise - The Quay</title><script type=\"application/ld+json\">{broken</script>"
                        + "<meta property=\"og:site_name\" content=\"The Quay\"><meta name=\"author\" content=\"By Ada Moor\">"
                        + "<meta property=\"article:published_time\" content=\"2026-03-02\"><meta property=\"og:url\" content=\"javascript:alert(1)\">"
                        + "</head><body>" + STORY + "</body></html>";
        assertThat(html(page).metadata())
                .isEqualTo(new PageMetadata(
                        "Toll to rise", "Ada Moor", Instant.parse("2026-03-02T00:00:00Z"), "The Quay", null, null));
    }

    @Test
    void aFragmentSaysNothingAboutItself() {
        assertThat(html(STORY).metadata()).isEqualTo(PageMetadata.NONE);
    }

    @Test
    void aByteOrderMarkDoesNotHideTheHead() {
        String page =
                "\uFEFF<!DOCTYPE html><html><head><title>Toll to rise</title></head><body>" + STORY + "</body></html>";
        assertThat(html(page).metadata().headline()).isEqualTo("Toll to rise");
    }

    @Test
    void aFormAroundTheWholePageHidesNothing() {
        String page =
                "<html><body><form action=\"/page\"><div class=\"menu\"><a href=\"/\">News and tides</a></div><div>"
                        + STORY + "</div></form></body></html>";
        assertThat(blocks(html(page))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void aLineThatOnlyNamesTheAuthorIsNoCopy() {
        String page = "<html><head><meta name=\"author\" content=\"Ada Moor\"></head><body><article><p>By Ada Moor</p>"
                + STORY + "</article></body></html>";
        assertThat(blocks(html(page))).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    void metadataWithHalfASurrogatePairCountsForNothing() {
        String page = "<html><head><meta name=\"author\" content=\"Ada Moor\"><script type=\"application/ld+json\">"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Toll \\ud83d rises\",\"author\":\"A\\udc00\"}</script></head><body>"
                + STORY + "</body></html>";
        PageMetadata metadata = html(page).metadata();
        assertThat(metadata.headline()).isNull();
        assertThat(metadata.byline()).isEqualTo("Ada Moor");
    }

    @Test
    void ofTwoArticlesThatLookAlikeTheFirstIsAlwaysTaken() {
        String page = "<html><body><div><div class=\"a\"><p>" + FIRST + "</p></div><div class=\"b\"><p>"
                + FIRST.replace("harbour", "airport") + "</p></div></div></body></html>";
        String once = html(page).text();
        for (int again = 0; again < 20; again++) {
            assertThat(html(page).text()).isEqualTo(once);
        }
    }
}
