package dev.copydesk.report.user;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class UsersTest {
    private static final String PASSWORD = "a ferry on the river";
    private static final String NEW_PASSWORD = "another on the lake";

    /** Of another person in each test. */
    private final String name = "grace-" + UUID.randomUUID();

    private static RequestSpecification keeper() {
        return given().header("Authorization", "Bearer userkeeper-secret-for-tests")
                .contentType(ContentType.JSON);
    }

    private ValidatableResponse add(String password, String... roles) {
        return keeper().body(Map.of("name", name, "password", password, "roles", List.of(roles)))
                .post("/api/v1/users")
                .then();
    }

    private ValidatableResponse change(String who, boolean enabled, int version, String... roles) {
        return keeper().body(Map.of("roles", List.of(roles), "enabled", enabled, "version", version))
                .put("/api/v1/users/" + who)
                .then();
    }

    /** The browser of the new person; it follows no redirects. */
    private RequestSpecification signedIn(String password) {
        CookieFilter cookies = new CookieFilter();
        browser(cookies).formParam("name", name).formParam("password", password).post("/login");
        return browser(cookies);
    }

    private static RequestSpecification browser(CookieFilter cookies) {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .header("Accept", "text/html")
                .header("Sec-Fetch-Site", "same-origin");
    }

    @Test
    void aNewEditorSignsInAndReadsReportsButDoesNotSeeWhoElseHasAnAccount() {
        add(PASSWORD, "editor")
                .statusCode(201)
                .header("Location", endsWith("/api/v1/users/" + name))
                .body("roles", equalTo(List.of("editor")));

        RequestSpecification editor = signedIn(PASSWORD);

        editor.get("/").then().statusCode(200).body(not(containsString("href=\"/users\"")));
        editor.get("/users").then().statusCode(403);
    }

    @Test
    void whoIsDisabledIsOutAtOnceAndComesBackWhenEnabled() {
        add(PASSWORD, "editor");
        RequestSpecification editor = signedIn(PASSWORD);
        editor.get("/").then().statusCode(200);

        change(name, false, 0, "editor").statusCode(200).body("enabled", equalTo(false));

        editor.get("/").then().statusCode(302);
        signedIn(PASSWORD).get("/").then().statusCode(302);
        change(name, true, 1, "editor").statusCode(200);
        signedIn(PASSWORD).get("/").then().statusCode(200);
    }

    @Test
    void aRoleHoldsFromTheNextRequestOn() {
        add(PASSWORD, "editor");
        RequestSpecification person = signedIn(PASSWORD);
        person.get("/users").then().statusCode(403);

        change(name, true, 0, "editor", "operations").statusCode(200);

        person.get("/users").then().statusCode(200).body(containsString(name));
        change(name, true, 1, "editor").statusCode(200);
    }

    @Test
    void nobodyCanTakeTheLastRoleThatKeepsTheAccounts() {
        int version = keeper().get("/api/v1/users").path("users.find { it.name == 'ada' }.version");

        change("ada", true, version, "editor", "chief").statusCode(400).body("errors[0].field", equalTo("roles"));
        change("ada", false, version, "operations").statusCode(400);
    }

    @Test
    void aChangeMadeBesideAnotherIsRefused() {
        add(PASSWORD, "editor");
        change(name, true, 0, "chief").statusCode(200);

        change(name, true, 0, "editor").statusCode(409).body("detail", containsString("meantime"));
    }

    @Test
    void whatCanNotBeAnAccountIsRefusedWithTheField() {
        add("too short", "editor").statusCode(400).body("errors[0].field", equalTo("password"));
        add("é".repeat(40), "editor").statusCode(400).body("errors[0].field", equalTo("password"));
        add(PASSWORD).statusCode(400).body("errors[0].field", equalTo("roles"));
        add(PASSWORD, "owner").statusCode(400).body("errors[0].field", equalTo("roles"));
        add(PASSWORD, "editor").statusCode(201);
        add(PASSWORD, "editor").statusCode(409);
        change("nobody-" + name, true, 0, "editor").statusCode(404);
        given().header("Authorization", "Bearer names-secret-for-tests")
                .get("/api/v1/users")
                .then()
                .statusCode(403);
    }

    @Test
    void noAccountIsFreedWherePeopleHavePasswords() {
        add(PASSWORD, "editor");

        keeper().post("/api/v1/users/" + name + "/free")
                .then()
                .statusCode(409)
                .body("detail", containsString("passwords here"));

        signedIn(PASSWORD).get("/").then().statusCode(200);
    }

    @Test
    void onesOwnPasswordIsChangedByWhoKnowsThePresentOne() {
        add(PASSWORD, "editor");
        RequestSpecification editor = signedIn(PASSWORD);

        editor.formParam("present", "a guess at random")
                .formParam("password", NEW_PASSWORD)
                .post("/account")
                .then()
                .statusCode(400)
                .body(containsString("is not your password"));
        signedIn(PASSWORD)
                .formParam("present", PASSWORD)
                .formParam("password", NEW_PASSWORD)
                .post("/account")
                .then()
                .statusCode(200);

        signedIn(PASSWORD).get("/").then().statusCode(302);
        signedIn(NEW_PASSWORD).get("/").then().statusCode(200);
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndOneSetByAnotherPersonEndsAll() {
        add(PASSWORD, "editor");
        RequestSpecification here = signedIn(PASSWORD);
        RequestSpecification elsewhere = signedIn(PASSWORD);

        here.formParam("present", PASSWORD).formParam("password", NEW_PASSWORD).post("/account");

        here.get("/").then().statusCode(200);
        elsewhere.get("/").then().statusCode(302);
        keeper().body(Map.of("password", PASSWORD)).put("/api/v1/users/" + name + "/password");
        here.get("/").then().statusCode(302);
    }

    @Test
    void aSessionThatWasEndedByDisablingTheAccountDoesNotComeBackWithIt() {
        add(PASSWORD, "editor");
        RequestSpecification editor = signedIn(PASSWORD);
        change(name, false, 0, "editor");

        change(name, true, 1, "editor").statusCode(200);

        editor.get("/").then().statusCode(302);
    }

    @Test
    void theCookieOfWhoHasSignedOutIsOfNoMoreUse() {
        add(PASSWORD, "editor");
        String cookie = browser(new CookieFilter())
                .formParam("name", name)
                .formParam("password", PASSWORD)
                .post("/login")
                .cookie("copydesk-session");
        browser(new CookieFilter()).cookie("copydesk-session", cookie).post("/logout");

        browser(new CookieFilter())
                .cookie("copydesk-session", cookie)
                .get("/")
                .then()
                .statusCode(302);
    }

    @Test
    void theTrailTellsOfAccountsAndKeepsNoPassword() {
        add(PASSWORD, "editor");
        keeper().body(Map.of("password", NEW_PASSWORD))
                .put("/api/v1/users/" + name + "/password")
                .then()
                .statusCode(204);
        change(name, false, 0, "chief");

        keeper().get("/api/v1/audit?limit=3")
                .then()
                .statusCode(200)
                .body("entries.action", equalTo(List.of("account-changed", "password-changed", "account-added")))
                .body("entries.detail.account", equalTo(List.of(name, name, name)))
                .body("entries.detail.to", hasItem("chief (disabled)"))
                .body(not(containsString(PASSWORD)))
                .body(not(containsString("on the lake")));
    }

    @Test
    void thePageAddsChangesAndRefuses() {
        SignedIn ada = new SignedIn();
        ada.request()
                .formParam("name", name)
                .formParam("password", PASSWORD.replace(' ', '+'))
                .formParam("roles", "editor")
                .post("/users")
                .then()
                .statusCode(303);

        ada.request()
                .formParam("name", name)
                .formParam("password", "short")
                .formParam("roles", "editor")
                .post("/users")
                .then()
                .statusCode(400)
                .body(containsString("at least 12 characters"));
        ada.request()
                .formParam("roles", "chief")
                .formParam("enabled", "false")
                .formParam("version", "0")
                .post("/users/" + name)
                .then()
                .statusCode(303);
        ada.request().get("/users").then().body(containsString(name)).body(containsString("Enable"));
        ada.request()
                .get("/users?done=changed&who=" + name)
                .then()
                .body(containsString("The account of " + name + " is changed."));
        ada.request().get("/users/" + name).then().statusCode(303);
        ada.request().get("/users/" + name + "/password").then().statusCode(303);
    }
}
