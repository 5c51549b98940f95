package dev.copydesk.report.api.story;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.messaging.VerdictIntake;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class StoryReviewResourceTest {
    private static final String NAME = "name.misspelled-name";
    private static final Editor BEN = new Editor("ben", Clearance.PUBLIC);

    private final String story = UUID.randomUUID().toString();
    private final String first = "desk:" + UUID.randomUUID();
    private final String second = "desk:" + UUID.randomUUID();

    @Inject
    VerdictIntake verdicts;

    @Inject
    Desk desk;

    @Inject
    AuditTrail trail;

    private Copy article(String id) {
        Copy copy = Copy.of(id).onStory(story, new Told(List.of(), List.of(), List.of()));
        return copy.flagged(Copy.wrongSum(), copy.flag(NAME, Severity.WARNING, "Ilse Brandt"));
    }

    private void report(Copy article) {
        verdicts.take(MessageCodec.write(article.checked()));
    }

    private void twoArticles() {
        report(article(first));
        report(article(second));
    }

    @Test
    void theFlagsOfOneRuleAreDismissedTogetherAndThoseOfOthersStayOpen() {
        twoArticles();

        dismiss("editor", open(NAME))
                .statusCode(200)
                .body("dismissed", equalTo(2))
                .body("kept", hasSize(0));

        list("reader", "").body("flags.rule", equalTo(List.of("arithmetic.sum", "arithmetic.sum")));
        assertThat(trail.of(first)).singleElement().satisfies(entry -> {
            assertThat(entry.action()).isEqualTo(Action.DISMISSED);
            assertThat(entry.actor()).isEqualTo("editor");
            assertThat(entry.detail()).containsEntry("reason", "house-style").containsEntry("story", story);
        });
    }

    @Test
    void eachOfThemIsOpenedAgainByItself() {
        twoArticles();
        dismiss("editor", open(NAME));
        String flag = String.valueOf(trail.of(first).get(0).fingerprint());

        desk.decide(new DecisionKey(first, flag), Ruling.undone(), 1, BEN);

        list("reader", NAME).body("flags.articleId", equalTo(List.of(first))).body("flags[0].version", equalTo(2));
    }

    @Test
    void whatSomeoneElseDecidedInTheMeantimeStaysAndIsTold() {
        twoArticles();
        List<Map<String, Object>> seen = open(NAME);
        Map<String, Object> theirs = seen.get(0);
        String article = String.valueOf(theirs.get("articleId"));
        desk.decide(new DecisionKey(article, String.valueOf(theirs.get("flag"))), Ruling.accepted(null), 0, BEN);

        dismiss("editor", seen)
                .statusCode(200)
                .body("dismissed", equalTo(1))
                .body("kept[0].articleId", equalTo(article))
                .body("kept[0].decision.by", equalTo("ben"))
                .body("kept[0].decision.status", equalTo("accepted"));
    }

    @Test
    void theSameRequestSentAgainChangesNothing() {
        twoArticles();
        List<Map<String, Object>> seen = open(NAME);
        dismiss("editor", seen);

        dismiss("editor", seen).body("dismissed", equalTo(2)).body("kept", hasSize(0));

        assertThat(trail.of(first)).hasSize(1);
    }

    @Test
    void aFlagOfAnotherRuleOrAnotherStoryIsLeftAlone() {
        twoArticles();
        List<Map<String, Object>> ofAnotherRule = open("arithmetic.sum");

        dismiss("editor", ofAnotherRule).body("dismissed", equalTo(0)).body("kept[0].decision", nullValue());

        list("reader", "arithmetic.sum").body("flags", hasSize(2));
    }

    @Test
    void whoMayOnlyReadMayNotDismiss() {
        twoArticles();

        dismiss("reader", open(NAME)).statusCode(403);
    }

    @Test
    void whatIsUnderAnEmbargoIsNeitherListedNorDismissedByWhoMayNotSeeIt() {
        report(article(first).embargoedUntil(Instant.now().plusSeconds(3_600)));

        list("reader", "").statusCode(404);
        list("senior", "").body("flags", hasSize(2));
        dismiss("editor", flags("senior", NAME)).statusCode(404);
    }

    @Test
    void aStoryThatIsNotThereHasNoFlagsToTellOf() {
        list("reader", "").statusCode(404);
    }

    @Test
    void everyFieldThatWillNotDoIsNamedAtOnce() {
        post("editor", Map.of("reason", "no idea", "flags", List.of()))
                .statusCode(400)
                .body("errors.field", hasItems("rule", "reason", "flags"));
    }

    private List<Map<String, Object>> open(String rule) {
        return flags("reader", rule);
    }

    private List<Map<String, Object>> flags(String token, String rule) {
        return list(token, rule).statusCode(200).extract().path("flags");
    }

    private ValidatableResponse list(String token, String rule) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .queryParam("rule", rule)
                .get("/api/v1/stories/" + story + "/flags")
                .then();
    }

    private ValidatableResponse dismiss(String token, List<Map<String, Object>> flags) {
        Map<String, Object> body = new HashMap<>(Map.of("rule", NAME, "reason", "house-style"));
        body.put(
                "flags",
                flags.stream()
                        .map(flag -> Map.of(
                                "articleId", flag.get("articleId"),
                                "flag", flag.get("flag"),
                                "version", flag.get("version")))
                        .toList());
        return post(token, body);
    }

    private ValidatableResponse post(String token, Map<String, Object> body) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/stories/" + story + "/dismissals")
                .then();
    }
}
