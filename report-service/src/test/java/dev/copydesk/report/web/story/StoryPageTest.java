package dev.copydesk.report.web.story;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.messaging.VerdictIntake;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.story.StoryFlag;
import dev.copydesk.report.story.StoryFlags;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class StoryPageTest {
    private final String story = UUID.randomUUID().toString();

    @Inject
    VerdictIntake verdicts;

    @Inject
    StoryFlags flags;

    @Inject
    Desk desk;

    private SignedIn browser;

    @BeforeEach
    void twoArticles() {
        for (String outlet : List.of("The Quay", "The Ledger")) {
            verdicts.take(MessageCodec.write(Copy.of()
                    .outlet(outlet)
                    .onStory(story, new Told(List.of(), List.of(), List.of()))
                    .flagged(Copy.wrongSum())
                    .checked()));
        }
        browser = new SignedIn();
    }

    private List<StoryFlag> open() {
        return flags.open(story, null, Clearance.PUBLIC);
    }

    private static String value(StoryFlag flag) {
        return flag.version() + "." + flag.key().fingerprint() + "."
                + flag.key().articleId();
    }

    private ValidatableResponse dismiss(List<StoryFlag> chosen) {
        RequestSpecification request =
                browser.request().formParam("rule", "arithmetic.sum").formParam("reason", "will-not-fix");
        chosen.forEach(flag -> request.formParam("flag", URLEncoder.encode(value(flag), StandardCharsets.UTF_8)));
        return request.post("/stories/" + story + "/dismissals").then();
    }

    @Test
    void thePageOffersToDismissTheOpenFlagsOfARuleTogether() {
        browser.request()
                .get("/stories/" + story)
                .then()
                .statusCode(200)
                .body(containsString("2 open"))
                .body(containsString("value=\"" + value(open().get(0)) + "\""));
    }

    @Test
    void theInboxLeadsToTheStoryThatTheChosenArticlesAreOn() {
        RequestSpecification request = browser.script().formParam("action", "dismiss");
        open().forEach(flag ->
                request.formParam("article", URLEncoder.encode(flag.key().articleId(), StandardCharsets.UTF_8)));

        request.post("/bulk").then().statusCode(204).header("HX-Redirect", "/stories/" + story + "#open-flags");
    }

    @Test
    void articlesOfNoOneStoryAreRefusedInTheInbox() {
        String first = open().get(0).key().articleId();
        browser.script()
                .formParam("action", "dismiss")
                .formParam("article", URLEncoder.encode(first, StandardCharsets.UTF_8), "nowhere")
                .post("/bulk")
                .then()
                .statusCode(409)
                .body("detail", containsString("choose articles of one"));
    }

    @Test
    void onlyTheChosenFlagsAreDismissed() {
        dismiss(open().subList(0, 1))
                .statusCode(200)
                .body(containsString("1 flag is dismissed."))
                .body(containsString("1 open"));
    }

    @Test
    void whoIsSecondIsToldWhatStaysAsItIs() {
        List<StoryFlag> seen = open();
        desk.decide(seen.get(0).key(), Ruling.accepted(null), 0, new Editor("ben", Clearance.PUBLIC));

        dismiss(seen)
                .body(allOf(
                        containsString("1 flag is dismissed."),
                        containsString("ben has accepted one in the meantime; it stays so.")));
    }

    @Test
    void whoMayOnlyReadIsOfferedNothing() {
        given().header("Authorization", "Bearer reader-secret-for-tests")
                .accept("text/html")
                .get("/stories/" + story)
                .then()
                .statusCode(200)
                .body(not(containsString("/dismissals")));
    }
}
