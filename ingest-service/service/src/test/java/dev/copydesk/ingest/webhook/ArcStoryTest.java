package dev.copydesk.ingest.webhook;

import static dev.copydesk.ingest.webhook.Sender.sample;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.copydesk.contracts.article.Block;
import dev.copydesk.contracts.article.BlockKind;
import dev.copydesk.ingest.extract.ExtractedCopy;
import dev.copydesk.ingest.extract.Extractor;
import dev.copydesk.ingest.intake.IncomingArticle;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.intake.Pushed.Copy;
import dev.copydesk.ingest.intake.Pushed.NothingToCheck;
import dev.copydesk.ingest.intake.Pushed.Withdrawal;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the events of Arc XP say of a story, and what becomes of the elements that it is made of. */
class ArcStoryTest {
    private static final String EVENT = sample("arc-xp.json");
    private static final String ID = "QWE7HARBOR5TOLLXYZ2FERRY3A";
    private static final long CHANGED = Instant.parse("2026-03-04T08:31:00Z").toEpochMilli();

    @Test
    void everyElementBecomesABlockOfItsKindAndWhatIsNoCopyIsLeftOut() {
        assertThat(blocks(EVENT))
                .containsExactly(
                        tuple(BlockKind.HEADLINE, "Ferry’s 14 weeks & a toll"),
                        tuple(BlockKind.STANDFIRST, "The Elin was in dock for 14 weeks"),
                        tuple(BlockKind.PARAGRAPH, "The ferry Elin returns on Monday."),
                        tuple(BlockKind.CAPTION, "The Elin in dock — last week"),
                        tuple(BlockKind.HEADING, "What it costs"),
                        tuple(BlockKind.LIST_ITEM, "Adults pay 9 crowns"),
                        tuple(BlockKind.LIST_ITEM, "or 80 crowns a month"),
                        tuple(BlockKind.BLOCK_QUOTE, "Nobody likes a toll."),
                        tuple(BlockKind.BLOCK_QUOTE, "Ada Holm, harbour master"),
                        tuple(BlockKind.TABLE_CELL, "Year"),
                        tuple(BlockKind.TABLE_CELL, "Trips"),
                        tuple(BlockKind.TABLE_CELL, "2025"),
                        tuple(BlockKind.TABLE_CELL, "412"),
                        tuple(BlockKind.PARAGRAPH, "Boats leave at seven."),
                        tuple(BlockKind.PARAGRAPH, "The council votes on Friday."),
                        tuple(BlockKind.PARAGRAPH, "The Elin was built in 1998."));
    }

    @Test
    void everyStretchOfTheTextIsFoundWhereItsOriginSays() {
        String event = EVENT.replace("The ferry <b>Elin", "😀 The ferry <b>Elin");
        IncomingArticle article = article(event);
        ExtractedCopy copy = extracted(article);

        assertThat(copy.origin()).isNotEmpty().allSatisfy(run -> {
            String source = run.field().equals("headline") ? article.headline() : article.content();
            int length = run.end() - run.start();
            assertThat(source.substring(run.sourceStart(), run.sourceStart() + length))
                    .isEqualTo(copy.text().substring(run.start(), run.end()));
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<div class='newsletter-signup'><p>Unclosed",
                "<!-- a note that nobody ended",
                "<script>var toll = 9;",
                "<textarea>",
                "<table><tr><td>",
                "<plaintext>",
                "</div></p></body></html>",
                "<a href='",
                "<main><p>Half of all the words that there are, and then as many more of them, stand in this element</p>"
            })
    void markupThatOneElementLeavesOpenDoesNotReachTheNext(String markup) {
        String event = story("{'type':'text','content':\"%s\"},{'type':'text','content':'The council votes on Friday.'}"
                .formatted(markup.replace("'", "\\u0027")));

        assertThat(blocks(event)).contains(tuple(BlockKind.PARAGRAPH, "The council votes on Friday."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7",
                "null",
                "'text'",
                "[]",
                "{}",
                "{'type':7}",
                "{'type':'text'}",
                "{'type':'text','content':{'html':'<p>x</p>'}}",
                "{'type':'text','content':9}",
                "{'type':'header','content':'','level':'two'}",
                "{'type':'image','caption':[1]}",
                "{'type':'quote','content_elements':'x','citation':'x'}",
                "{'type':'list','items':{'type':'text'}}",
                "{'type':'list','items':[7,null,{'type':'list'}]}",
                "{'type':'table','header':4,'rows':[4,[null,{'content':4}]]}",
                "{'type':'element_group'}",
                "{'type':'sankey_of_our_own','content':'not copy','nodes':[1]}"
            })
    void anElementOfAnUnknownKindOrShapeLeavesTheRestOfTheStoryToBeChecked(String element) {
        assertThat(blocks(story(element + ",{'type':'text','content':'The council votes on Friday.'}")))
                .containsExactly(
                        tuple(BlockKind.HEADLINE, "Toll to rise"),
                        tuple(BlockKind.PARAGRAPH, "The council votes on Friday."));
    }

    @Test
    void aStoryOfManyNestedAndManyPlainElementsIsReadAsWell() {
        String nested = "{'type':'element_group','content_elements':[".repeat(40)
                + "{'type':'text','content':'At the bottom.'}" + "]}".repeat(40);
        String many = "{'type':'text','content':'A line.'},".repeat(20_000);

        assertThat(blocks(story(many + nested))).hasSize(20_002).endsWith(tuple(BlockKind.PARAGRAPH, "At the bottom."));
    }

    @Test
    void markupThatWouldGrowWithoutBoundIsLeftOut() {
        String growing = "<p>" + "<b class=%s>".formatted("x".repeat(500)).repeat(3) + "<p>y".repeat(9_000);

        assertThat(article(story("{'type':'text','content':'%s'}".formatted(growing)))
                        .content())
                .isEmpty();
        assertThat(article(story("{'type':'text','content':'%s'}".formatted("<i>".repeat(20_000))))
                        .content())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "story:first-publish, true, false",
        "story:update, true, false",
        "story:republish, null, false",
        "story:update, false, true",
        "story:save, true, true",
        "story:save, false, true",
        "story:create, null, true"
    })
    void aStoryIsADraftUntilItIsPublished(String key, String published, boolean draft) {
        String event = EVENT.replace("story:update", key).replace("\"published\":true", "\"published\":" + published);

        assertThat(Adapters.read(Adapters.ARC_XP, event))
                .isInstanceOfSatisfying(
                        Copy.class, copy -> assertThat(copy.draft()).isEqualTo(draft));
    }

    @ParameterizedTest
    @CsvSource({
        "1772614800, 2026-03-04T09:00:00Z",
        "1772614800250, 2026-03-04T09:00:00.250Z",
        "\"2026-03-04T09:00:00.250Z\", 2026-03-04T09:00:00.250Z",
        "null, 2026-03-04T10:00:00Z",
        "-5, 2026-03-04T10:00:00Z",
        "{}, 2026-03-04T10:00:00Z",
        "1577836800, 2026-03-04T08:31:00.001Z"
    })
    void whatIsUnpublishedIsWithdrawnWhenItHappenedAndLaterThanItsLastChange(String time, Instant revision) {
        String event = EVENT.replace("story:update", "story:unpublish").replace("1772613061", time);

        assertThat(Adapters.read(Adapters.ARC_XP, event)).isEqualTo(new Withdrawal(ID, revision.toEpochMilli()));
    }

    @Test
    void aStoryThatIsDeletedIsWithdrawnThoughNothingOfItIsLeft() {
        assertThat(Adapters.read(Adapters.ARC_XP, "{\"key\":\"story:delete\",\"body\":{\"_id\":\"GONE\"}}"))
                .isEqualTo(new Withdrawal("GONE", Adapters.NOW.toEpochMilli()));
    }

    @Test
    void aRevisionIsOfTheLastChangeAndAPublicationToComeIsNone() {
        assertThat(article(EVENT).revision()).isEqualTo(CHANGED);
        assertThat(article(EVENT.replace("2026-03-04T08:31:00.000Z", "2026-03-05T08:00:00Z"))
                        .revision())
                .isEqualTo(Instant.parse("2026-03-04T08:30:40.100Z").toEpochMilli());
        assertThat(article(story("")).revision()).isNull();
    }

    @Test
    void anEmbargoHoldsUntilItsEndAndOneWithoutAnEndHoldsOn() {
        String active = EVENT.replace("\"active\":false", "\"active\":true");

        assertThat(article(EVENT).embargoedUntil()).isNull();
        assertThat(article(active).embargoedUntil()).isEqualTo("2026-03-09T06:00:00Z");
        assertThat(article(active.replace("\"end_time\"", "\"no_end\"")).embargoedUntil())
                .isEqualTo("9998-01-01T00:00:00Z");
    }

    @Test
    void thePathOfAStoryIsOneOfTheSiteThatTheWebhooksAddressNames() {
        assertThat(article(EVENT).url()).isNull();
        assertThat(urlAt("https://harbour.example/"))
                .isEqualTo("https://harbour.example/news/2026/03/04/ferry-returns/");
        assertThat(article(EVENT.replace("\"/news/2026", "\"https://harbour.example/2026"))
                        .url())
                .startsWith("https://harbour.example/2026/");
        assertThat(article(EVENT.replace("\"/news/2026", "\"javascript:alert(1)/"))
                        .url())
                .isNull();
    }

    @Test
    void theDescriptionStandsInForASubheadlineThatIsMissing() {
        assertThat(blocks(EVENT.replace("\"subheadlines\"", "\"no_subheadlines\"")))
                .contains(tuple(BlockKind.STANDFIRST, "The Elin is back."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image:update", "story:create-redirect", "websked:task_assign", "commerce:charge"})
    void eventsOfOtherThingsAreAcknowledgedAndNotChecked(String key) {
        assertThat(Adapters.read(Adapters.ARC_XP, EVENT.replace("story:update", key)))
                .isInstanceOf(NothingToCheck.class);
    }

    @Test
    void aBodyThatIsNoStoryIsNotChecked() {
        assertThat(Adapters.read(Adapters.ARC_XP, EVENT.replace("\"type\":\"story\"", "\"type\":\"video\"")))
                .isInstanceOf(NothingToCheck.class);
    }

    /** A published story with those elements, in which ' stands for ". */
    private static String story(String elements) {
        return ("{'key':'story:update','body':{'_id':'A','type':'story','headlines':{'basic':'Toll to rise'},"
                        + "'content_elements':["
                        + elements
                        + "]}}")
                .replace('\'', '"');
    }

    private static List<org.assertj.core.groups.Tuple> blocks(String event) {
        ExtractedCopy copy = extracted(article(event));
        return copy.blocks().stream()
                .map(block -> tuple(block.kind(), words(copy, block)))
                .toList();
    }

    private static String words(ExtractedCopy copy, Block block) {
        return copy.text().substring(block.start(), block.end());
    }

    private static ExtractedCopy extracted(IncomingArticle article) {
        return Extractor.extract(article.contentType(), article.content(), article.headline());
    }

    private static IncomingArticle article(String event) {
        return ((Copy) Adapters.read(Adapters.ARC_XP, event)).article();
    }

    private static String urlAt(String site) {
        Pushed pushed = Adapters.ARC_XP.read(
                new WebhookRequest(EVENT.getBytes(StandardCharsets.UTF_8), Map.of(), Map.of("site", site)));
        return ((Copy) pushed).article().url();
    }
}
