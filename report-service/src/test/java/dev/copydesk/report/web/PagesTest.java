package dev.copydesk.report.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Flag;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.Reports;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class PagesTest {
    private static final String PASSWORD = "correct horse battery";

    @Inject
    Reports reports;

    private CookieFilter cookies;

    @BeforeEach
    void startWithoutASession() {
        cookies = new CookieFilter();
    }

    private RequestSpecification browser() {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Sec-Fetch-Site", "same-origin");
    }

    private RequestSpecification signedIn() {
        browser()
                .formParam("name", "ada")
                .formParam("password", PASSWORD.replace(" ", "+"))
                .post("/login")
                .then()
                .statusCode(302);
        return browser();
    }

    private static String page(CheckedArticle checked) {
        return "/reports/" + URLEncoder.encode(checked.header().articleId(), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/sources", "/dead-letters", "/names", "/stories/none", "/login"})
    void noPageIsKeptByACacheOnTheWay(String path) {
        signedIn().get(path).then().header("Cache-Control", "no-store");
    }

    @Test
    void assetsAreKept() {
        given().get("/assets/base.css").then().statusCode(200).header("Cache-Control", containsString("max-age=60"));
    }

    @Test
    void whoIsNotSignedInIsLedToTheSignInPageAndBack() {
        CheckedArticle checked = Copy.of().checked();
        reports.store(checked);

        browser().get(page(checked)).then().statusCode(302).header("Location", endsWith("/login"));
        browser().get("/login").then().statusCode(200).body(containsString("Sign in"));
        browser()
                .formParam("name", "ada")
                .formParam("password", PASSWORD.replace(" ", "+"))
                .post("/login")
                .then()
                .statusCode(302)
                .header("Location", endsWith(page(checked)));
    }

    @Test
    void theSessionCookieIsOutOfReachForScriptsAndOtherSites() {
        String cookie = browser()
                .formParam("name", "ada")
                .formParam("password", PASSWORD.replace(" ", "+"))
                .post("/login")
                .getHeaders()
                .getValues("Set-Cookie")
                .stream()
                .filter(value -> value.startsWith("copydesk-session="))
                .findFirst()
                .orElseThrow();

        assertThat(cookie).contains("HTTPOnly").contains("SameSite=Lax");
    }

    @Test
    void aWrongPasswordLeadsBackToTheFormAndAfterFiveTheRightOneDoesNotHelp() {
        for (int i = 0; i < 5; i++) {
            browser()
                    .formParam("name", "guessed")
                    .formParam("password", "wrong")
                    .post("/login")
                    .then()
                    .statusCode(302)
                    .header("Location", containsString("failed"));
        }
        assertThat(throttle.refuses("guessed", "127.0.0.1")).isTrue();
        assertThat(throttle.refuses("ada", "127.0.0.1")).isFalse();
    }

    @Inject
    dev.copydesk.report.access.session.SignInThrottle throttle;

    @Test
    void signingInFromAnotherSiteIsRefused() {
        given().redirects()
                .follow(false)
                .header("Sec-Fetch-Site", "cross-site")
                .formParam("name", "ada")
                .post("/login")
                .then()
                .statusCode(403);
        given().redirects()
                .follow(false)
                .formParam("name", "ada")
                .post("/logout")
                .then()
                .statusCode(403);
        given().header("Origin", "https://evil.example").post("/logout").then().statusCode(403);
    }

    @Test
    void signingOutEndsTheSession() {
        signedIn().post("/logout").then().statusCode(303);

        browser().get("/").then().statusCode(302);
    }

    @Test
    void everyPageForbidsForeignAndInlineScripts() {
        for (String path : List.of("/login", "/")) {
            signedIn()
                    .get(path)
                    .then()
                    .header(
                            "Content-Security-Policy",
                            allOf(
                                    containsString("default-src 'none'"),
                                    containsString("script-src 'self'"),
                                    containsString("frame-ancestors 'none'"),
                                    not(containsString("unsafe"))))
                    .header("X-Content-Type-Options", equalTo("nosniff"))
                    .header("Referrer-Policy", equalTo("same-origin"));
        }
        String list = signedIn().get("/").asString();
        assertThat(list).doesNotContain("style=").doesNotContain("onclick").doesNotContain("javascript:");
    }

    @Test
    void theListShowsTheHeadlineTheOutletAndTheFlags() {
        CheckedArticle checked =
                Copy.of().outlet("The Far Quay").flagged(Copy.wrongSum()).checked();
        reports.store(checked);

        signedIn()
                .get("/?outlet=The%20Far%20Quay")
                .then()
                .statusCode(200)
                .body(containsString(Copy.HEADLINE))
                .body(containsString("The Far Quay"))
                .body(containsString("Score 85 of 100"))
                .body(containsString(page(checked)));
    }

    @Test
    void aReportShowsTheMarkedWordsAndTheCardWithItsWorking() {
        CheckedArticle checked = Copy.of().flagged(Copy.wrongSum()).checked();
        reports.store(checked);

        signedIn()
                .get(page(checked))
                .then()
                .statusCode(200)
                .body(containsString("class=\"mark error\""))
                .body(containsString("18 + 14 = 32"))
                .body(containsString("arithmetic.sum"))
                .body(containsString("<del dir=\"auto\">42</del>"));
    }

    @Test
    void anArticleThatWasNotCheckedSaysWhy() {
        CheckedArticle checked = Copy.of().notChecked("language").checked();
        reports.store(checked);

        signedIn().get(page(checked)).then().statusCode(200).body(containsString("Not checked: not in English"));
    }

    @Test
    void anUnknownArticleHasAPageThatWaitsForIt() {
        signedIn().get("/reports/desk%3Anever-seen").then().statusCode(404).body(containsString("No report yet"));
    }

    @Test
    void anUnknownPageIsNotFoundForPeopleAndForPrograms() {
        signedIn().get("/nowhere").then().statusCode(404).body(containsString("There is no such page"));
        given().header("Accept", "application/json")
                .get("/nowhere")
                .then()
                .statusCode(404)
                .contentType("application/problem+json");
    }

    @Test
    void noFieldOfAnArticleCarriesMarkupIntoAPage() {
        String payload = "\"'><script>alert(1)</script><img src=x onerror=alert(1)>{{7*7}}{cdi:x}";
        Copy copy = Copy.of().headline(payload).outlet(payload).text(payload + "\n" + payload);
        Flag flag = copy.flag("arithmetic.sum", Severity.ERROR, "<script>alert(1)</script>");
        CheckedArticle checked = copy.flagged(new Flag(
                        payload,
                        flag.category(),
                        payload,
                        flag.severity(),
                        1,
                        flag.start(),
                        flag.end(),
                        payload,
                        payload,
                        payload,
                        List.of(payload),
                        List.of(new dev.copydesk.contracts.flag.Suggestion(0, 4, payload, payload)),
                        List.of(new dev.copydesk.contracts.flag.Evidence(
                                "javascript:alert(1)", payload, 0, 1, payload, payload))))
                .checked();
        reports.store(checked);

        for (String path : List.of("/", page(checked))) {
            String html = signedIn().get(path).asString();
            assertThat(html)
                    .doesNotContain("<script>alert")
                    .doesNotContain("<img")
                    .doesNotContain("href=\"javascript:")
                    .contains("&lt;script&gt;");
        }
    }
}
