package dev.copydesk.report.web;

import static io.restassured.RestAssured.given;

import dev.copydesk.contracts.article.CheckedArticle;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The browser of the editor ada, signed in. */
public final class SignedIn {
    private final CookieFilter cookies = new CookieFilter();

    public SignedIn() {
        request()
                .formParam("name", "ada")
                .formParam("password", "correct+horse+battery")
                .post("/login")
                .then()
                .statusCode(302);
    }

    /** A request as the browser makes it when a form is sent or a link is followed. */
    public RequestSpecification request() {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .header("Accept", "text/html,application/xhtml+xml")
                .header("Sec-Fetch-Site", "same-origin");
    }

    /** A request as htmx makes it for a part of the page. */
    public RequestSpecification script() {
        return request().header("HX-Request", "true");
    }

    public static String page(CheckedArticle checked) {
        return "/reports/" + URLEncoder.encode(checked.header().articleId(), StandardCharsets.UTF_8);
    }
}
