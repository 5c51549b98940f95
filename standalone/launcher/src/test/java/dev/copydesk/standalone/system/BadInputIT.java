package dev.copydesk.standalone.system;

import static dev.copydesk.standalone.system.Newsroom.article;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever a CMS pushes is refused with the reason, or gets a report and does not hold up what comes after it. */
class BadInputIT {
    private static final String SENTENCE = "The council voted on Monday to keep the library open, its clerk said. ";

    private final Newsroom newsroom = new Newsroom(SharedSystem.get());

    static Stream<Arguments> oddCopy() {
        return Stream.of(
                arguments("empty", ""),
                arguments("one-word", "Fire"),
                arguments("100000-words", SENTENCE.repeat(100_000 / 12 + 1)),
                arguments("null-character", "The coun\u0000cil voted on Monday. " + SENTENCE),
                arguments("emoji", "👩‍👩‍👧 " + SENTENCE + "🇺🇦 e\u0301te\u0301 12 boats 🚢"),
                arguments("right-to-left", "\u202Eقال المتحدث \u202C" + SENTENCE + "שלום עולם"),
                arguments("10000-quotation-marks", "“".repeat(5_000) + SENTENCE + "\"".repeat(5_000)),
                arguments("no-spaces", "x".repeat(500_000)),
                arguments("only-digits", "9".repeat(200_000)),
                arguments("only-brackets", "(".repeat(50_000) + ")".repeat(50_000)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("oddCopy")
    void oddCopyGetsAReportAndHoldsNothingUp(String id, String content) {
        JsonNode report = newsroom.report(newsroom.accepted(article(id, content)));
        JsonNode next = newsroom.report(newsroom.accepted(article(id + "-next", SENTENCE + SENTENCE)));

        assertThat(report.path("status").asText()).isEqualTo("checked");
        assertThat(next.path("status").asText()).isEqualTo("checked");
        String text = report.path("text").asText();
        assertThat(report.path("flags")).allSatisfy(flag -> assertThat(text.substring(
                        flag.path("start").asInt(), flag.path("end").asInt()))
                .isEqualTo(flag.path("quote").asText()));
    }

    @Test
    void aLoneSurrogateGetsAReport() {
        byte[] json =
                ("{\"id\":\"surrogate\",\"body\":{\"contentType\":\"text/plain\",\"content\":\"Half \\ud83d an emoji. "
                                + SENTENCE + "\"}}")
                        .getBytes(StandardCharsets.US_ASCII);

        JsonNode report = newsroom.report(Newsroom.accepted(newsroom.push(json)));

        assertThat(report.path("text").asText()).contains("an emoji. The council voted");
    }

    @Test
    void copyThatIsNotEnglishIsReportedAsNotChecked() {
        JsonNode report = newsroom.report(
                newsroom.accepted(
                        article(
                                "french",
                                "Le conseil municipal a voté lundi pour garder la bibliothèque ouverte, a déclaré son greffier. Les"
                                        + " habitants du quartier attendaient cette décision depuis longtemps et se réjouissent de pouvoir emprunter des livres le samedi.")));

        assertThat(report.path("notChecked").asText()).isEqualTo("language");
        assertThat(report.path("flags")).isEmpty();
    }

    @Test
    void withoutTheRightTokenNothingIsAccepted() {
        assertThat(newsroom.pushWithToken("not-the-token-of-any-source", article("x", SENTENCE))
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void whatIsNoArticleIsRefusedWithTheFieldThatIsWrong() {
        ObjectNode odd = article("odd", SENTENCE);
        ((ObjectNode) odd.path("body")).put("contentType", "application/pdf");

        assertThat(newsroom.push("not json").statusCode()).isEqualTo(400);
        assertProblem(newsroom.push(article("x", SENTENCE).without("id").toString()), "id");
        assertProblem(newsroom.push("{\"id\":\"x\"}"), "body");
        assertProblem(newsroom.push("{\"id\":\"x\",\"body\":{\"contentType\":\"text/plain\"}}"), "content");
        assertProblem(newsroom.push(odd.toString()), "contentType");
    }

    @Test
    void moreThanTwoMebibytesAreRefused() {
        assertThat(newsroom.push(article("large", "x".repeat(2 * 1024 * 1024 + 1))
                                .toString())
                        .statusCode())
                .isEqualTo(413);
    }

    private static void assertProblem(HttpResponse<String> response, String field) {
        assertThat(response.statusCode()).isIn(400, 415, 422);
        assertThat(response.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
        assertThat(Newsroom.json(response).path("errors"))
                .anySatisfy(error -> assertThat(error.path("field").asText()).contains(field));
    }
}
