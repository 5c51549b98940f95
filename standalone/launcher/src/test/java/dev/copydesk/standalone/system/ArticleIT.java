package dev.copydesk.standalone.system;

import static dev.copydesk.standalone.system.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.copydesk.standalone.system.Newsroom.Accepted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** An article's whole way, from a CMS to the report. */
class ArticleIT {
    private static final String FERRY =
            """
            Ferry carries record load

            LERWICK - The evening ferry to Aberdeen carried 480 vehicles (290 cars + 110 vans) on Saturday, the harbour office said.
            It left at 7 p.m. with 611 passengers and arrived 40 minutes late on Sunday.

            Leave a Reply
            """;

    private final Newsroom newsroom = new Newsroom(SharedSystem.get());

    @Test
    void aWrongSumIsFlaggedWhereItStandsWithItsWorking() {
        JsonNode report = newsroom.report(newsroom.accepted(article("ferry", FERRY)));

        JsonNode flag = StreamSupport.stream(report.path("flags").spliterator(), false)
                .filter(one -> one.path("rule").asText().equals("arithmetic.sum"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(report.toPrettyString()));
        String text = report.path("text").asText();
        assertThat(text.substring(flag.path("start").asInt(), flag.path("end").asInt()))
                .isEqualTo(flag.path("quote").asText())
                .contains("290 cars");
        assertThat(flag.path("working").toString()).contains("400");
        assertThat(report.path("score").asInt()).isLessThan(100);
    }

    @Test
    void aRulePackIsTriedOnArticlesThatWereThereAndItsFlagsAreShownOnceItIsSwitchedOn() throws IOException {
        Accepted earlier = newsroom.accepted(article("quayside", "The quayside was shut on Monday, police said."));
        newsroom.report(earlier);
        Path home =
                Files.createDirectories(SharedSystem.get().folder().rulePacks().resolve("quay"));
        Files.writeString(home.resolve("words.csv"), "phrase,instead\nquayside,quay\n");
        Files.writeString(home.resolve("pack.yaml"), "name: quay-style\nversion: 7\ntitle: Quay style\n");

        await("the trial")
                .atMost(Duration.ofSeconds(60))
                .until(() -> newsroom.pack("quay-style").path("flags").asInt() > 0);
        assertThat(newsroom.newestReport(earlier.articleId()).path("flags")).isEmpty();

        assertThat(newsroom.switched(newsroom.pack("quay-style"), true).statusCode())
                .isEqualTo(200);

        JsonNode flag = newsroom.newestReport(earlier.articleId()).at("/flags/0");
        assertThat(flag.path("rule").asText()).isEqualTo("house.quay-style.words");
        assertThat(flag.at("/pack/version").asText()).isEqualTo("7");
        assertThat(flag.at("/suggestions/0/replacement").asText()).isEqualTo("quay");

        // Other tests share the system.
        assertThat(newsroom.switched(newsroom.pack("quay-style"), false).statusCode())
                .isEqualTo(200);
        Files.delete(home.resolve("words.csv"));
        Files.delete(home.resolve("pack.yaml"));
        Files.delete(home);
    }

    @Test
    void boilerplateIsNotPartOfTheText() {
        JsonNode report = newsroom.report(newsroom.accepted(article("ferry-boilerplate", FERRY)));

        assertThat(report.path("text").asText()).contains("harbour office").doesNotContain("Leave a Reply");
    }

    @Test
    void htmlIsReadAsTheReaderSeesIt() {
        ObjectNode html = article(
                "page",
                "<h1>Bridge shut</h1><p>The bridge at Caf&eacute; Nord was <b>shut</b> on Monday, the"
                        + " city council said in a statement.</p><script>track()</script>");
        ((ObjectNode) html.path("body")).put("contentType", "text/html");

        String text = newsroom.report(newsroom.accepted(html)).path("text").asText();

        assertThat(text).contains("Café Nord was shut on Monday").doesNotContain("track()", "<");
    }

    @Test
    void aHigherRevisionReplacesALowerOneAndALateOneChangesNothing() {
        newsroom.report(newsroom.accepted(article("bridge", "The bridge was closed on Monday, police said.")
                .put("revision", 5)));
        Accepted newest = newsroom.accepted(article("bridge", "The bridge was opened on Tuesday, police said.")
                .put("revision", 7));
        newsroom.report(newest);

        newsroom.push(article("bridge", "The bridge was repaired on Sunday, police said.")
                .put("revision", 6)
                .toString());
        // A push after it on the same key has gone all the way once the late one has.
        newsroom.report(newsroom.accepted(article("bridge", "The bridge was painted on Friday, police said.")
                .put("revision", 8)));

        assertThat(newsroom.newestReport(newest.articleId()).path("text").asText())
                .contains("painted on Friday");
        assertThat(newsroom.list().stream()
                        .filter(item -> item.path("articleId").asText().equals(newest.articleId())))
                .singleElement()
                .satisfies(item -> assertThat(item.path("revision").asLong()).isEqualTo(8));
    }

    @Test
    void aNameIsFlaggedOnceOtherOutletsSpellItOtherwise() {
        String story =
                "GRANVIK - A fire destroyed the fish market in Granvik on Saturday. %s, the chief of the Granvik fire"
                        + " brigade, said 37 stalls had burned. Mayor Ingeborg Straumnes thanked 84 firefighters from Granvik and Holmsund.";
        Accepted odd = newsroom.accepted(
                dated(article("market-a", story.formatted("Torvald Brekkestad")).put("outlet", "North Gazette")));
        newsroom.report(odd);

        newsroom.accepted(
                dated(article("market-b", story.formatted("Torvald Brekkestød")).put("outlet", "Fjord Times")));
        newsroom.accepted(
                dated(article("market-c", story.formatted("Torvald Brekkestød")).put("outlet", "Coast Daily")));

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> assertThat(
                        newsroom.newestReport(odd.articleId()).path("flags"))
                .anySatisfy(flag -> {
                    assertThat(flag.path("rule").asText()).isEqualTo("name.misspelled-name");
                    assertThat(flag.path("quote").asText()).contains("Brekkestad");
                    assertThat(flag.path("evidence")).isNotEmpty();
                }));
    }

    private static ObjectNode dated(ObjectNode article) {
        return article.put("publishedAt", "2026-02-14T18:00:00Z");
    }
}
