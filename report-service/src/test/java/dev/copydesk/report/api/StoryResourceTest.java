package dev.copydesk.report.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.MessageCodec;
import dev.copydesk.contracts.fact.Name.Kind;
import dev.copydesk.contracts.fact.Told;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.messaging.VerdictIntake;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class StoryResourceTest {
    private final String story = UUID.randomUUID().toString();

    @Inject
    VerdictIntake verdicts;

    @Inject
    RuleDesk rules;

    @Inject
    RuleSettings settings;

    @Test
    void theArticlesOfAStoryAreSetSideBySide() {
        report(Copy.of().outlet("The Quay").onStory(story, boats("42 boats", 42)));
        report(Copy.of().outlet("The Ledger").onStory(story, boats("42 boats", 42)));
        report(Copy.of().outlet("Valley Radio").onStory(story, boats("24 boats", 24)));

        ask("reader")
                .statusCode(200)
                .body("articles", hasSize(3))
                .body("figures.outlets", hasSize(3))
                .body("figures.rows[0].label", equalTo("boats hit"))
                .body("figures.rows[0].cells.findAll { it.odd }.outlet", equalTo(List.of("Valley Radio")))
                .body("names[0].spellings[0].form", equalTo("Ilse Brandt"))
                .body("quotations[0].wordings[0].words", equalTo("“the worst night since 1987”"));
    }

    @Test
    void aVerdictThatComesAgainOrLateChangesNothing() {
        Copy article = Copy.of().outlet("The Quay").check(2).onStory(story, boats("42 boats", 42));
        report(article);
        report(article);
        report(article.check(1).onStory(UUID.randomUUID().toString(), boats("9 boats", 9)));

        ask("reader").body("articles", hasSize(1)).body("figures.rows[0].cells[0].words", equalTo("42 boats"));
    }

    @Test
    void aWithdrawnArticleTellsNothingMore() {
        Copy article = Copy.of().outlet("The Quay").onStory(story, boats("42 boats", 42));
        report(article);
        report(Copy.of().outlet("The Ledger").onStory(story, boats("42 boats", 42)));
        report(article.revision(2).withdrawn());

        ask("reader").body("articles.outlet", equalTo(List.of("The Ledger")));
    }

    @Test
    void whatIsUnderAnEmbargoIsOnTheStoryOnlyForThoseWhoMaySeeIt() {
        Instant tomorrow = Instant.now().plus(Duration.ofDays(1));
        report(Copy.of().outlet("The Quay").embargoedUntil(tomorrow).onStory(story, boats("42 boats", 42)));

        ask("reader").statusCode(404);
        ask("senior").statusCode(200).body("articles", hasSize(1));
    }

    @Test
    void anArticleUnderAnEmbargoDoesNotLeadToItsStoryForThoseWhoMayNotSeeIt() {
        Copy secret = Copy.of()
                .outlet("The Quay")
                .embargoedUntil(Instant.now().plus(Duration.ofDays(1)))
                .onStory(story, boats("42 boats", 42));
        report(secret);
        report(Copy.of().outlet("The Ledger").onStory(story, boats("42 boats", 42)));
        report(Copy.of().outlet("Valley Radio").onStory(story, boats("42 boats", 42)));

        askFor("of/" + idOf(secret), "reader").statusCode(404);
        askFor("of/" + idOf(secret), "senior").statusCode(200).body("articles", hasSize(3));
    }

    @Test
    void aReportLeadsToItsStoryOnceItIsShared() {
        Copy article = Copy.of().outlet("The <Quay>").onStory(story, boats("42 boats", 42));
        report(article);
        String path = "/reports/" + idOf(article);
        page(path).body(not(containsString("/stories/")));

        report(Copy.of().outlet("The Ledger").onStory(story, boats("24 boats", 24)));

        page(path).body(containsString("href=\"/stories/" + story + "\""));
        page("/stories/" + story)
                .body(containsString("The &lt;Quay&gt;"))
                .body(containsString("boats hit <span class=\"under disputed\">differs</span>"));
    }

    @Test
    void aFlagOfARuleThatIsSwitchedOffDisputesNoQuotation() {
        String rule = "attribution.quote-mismatch";
        Copy article = Copy.of()
                .text("“the worst night since 1987”, said Ilse Brandt.")
                .outlet("The Quay")
                .onStory(story, quoted());
        report(article.flagged(article.flag(rule, Severity.WARNING, "“the worst night since 1987”")));
        ask("reader").body("quotations[0].wordings[0].disputed", equalTo(true));

        rules.treat(rule, Treatment.OFF, versionOf(rule), "chief");
        try {
            ask("reader").body("quotations[0].wordings[0].disputed", equalTo(false));
        } finally {
            rules.treat(rule, Treatment.FULL, versionOf(rule), "chief");
        }
    }

    private int versionOf(String rule) {
        RuleSetting setting = settings.all().get(rule);
        return setting == null ? 0 : setting.version();
    }

    private static Told quoted() {
        return new Told(
                List.of(),
                List.of(),
                List.of(new Told.Quotation(0, 28, "“the worst night since 1987”", "Ilse Brandt", "brandt")));
    }

    private void report(Copy article) {
        verdicts.take(MessageCodec.write(article.checked()));
    }

    private ValidatableResponse ask(String token) {
        return askFor(story, token);
    }

    private static ValidatableResponse askFor(String path, String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .urlEncodingEnabled(false)
                .get("/api/v1/stories/" + path)
                .then();
    }

    /** Percent-encoded for a path. */
    private static String idOf(Copy article) {
        return URLEncoder.encode(article.checked().header().articleId(), StandardCharsets.UTF_8);
    }

    private static ValidatableResponse page(String path) {
        return given().header("Authorization", "Bearer reader-secret-for-tests")
                .accept("text/html")
                .urlEncodingEnabled(false)
                .get(path)
                .then()
                .statusCode(200);
    }

    private static Told boats(String words, int count) {
        BigDecimal value = BigDecimal.valueOf(count);
        return new Told(
                List.of(new Told.Figure(0, 8, words, "boat struck", "boats hit", value, value)),
                List.of(new Told.Name(10, 21, "Ilse Brandt", "ilse brandt", Kind.PERSON, 2)),
                List.of(new Told.Quotation(30, 58, "“the worst night since 1987”", "Ilse Brandt", "brandt")));
    }
}
