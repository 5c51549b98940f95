package dev.copydesk.report.preference;

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
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class PreferencesTest {
    /** Of another view in each test. */
    private final String name = "quay-" + UUID.randomUUID().toString().substring(0, 8);

    private static ValidatableResponse views(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .get("/api/v1/views")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse save(String token, String query, boolean shared) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .contentType(ContentType.JSON)
                .body(Map.of("name", name, "query", query, "shared", shared))
                .post("/api/v1/views")
                .then();
    }

    private static ValidatableResponse remove(String token, Object id) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .delete("/api/v1/views/" + id)
                .then();
    }

    @Test
    void aViewIsSavedUsedAndRemovedInTheInbox() {
        SignedIn ada = new SignedIn();

        ada.request()
                .formParam("name", name)
                .formParam("query", "severity%3Derror%26")
                .post("/views")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?severity=error&"));

        String inbox = ada.request().get("/?severity=error").asString();
        String id =
                inbox.replaceAll("(?s).*" + name + "</bdi></a><form method=\"post\" action=\"/views/(\\d+)/.*", "$1");
        ada.request()
                .get("/?severity=error")
                .then()
                .body(containsString("<a href=\"/?severity=error&amp;\" aria-current=\"true\"><bdi>" + name));
        ada.request().post("/views/" + id + "/remove").then().statusCode(303);
        ada.request().get("/").then().body(not(containsString(name)));
    }

    @Test
    void aViewIsOnesOwnUnlessItIsShared() {
        int id = save("editor", "q=pier&", false).statusCode(201).extract().path("id");

        views("editor").body("views.name", hasItem(name));
        views("second").body("views.name", not(hasItem(name)));
        remove("second", id).statusCode(404);
        remove("editor", id).statusCode(204);
        views("editor").body("views.name", not(hasItem(name)));
    }

    @Test
    void onlyWhoKeepsTheRulesSharesAViewWithEverybodyAndTakesASharedOneAway() {
        save("editor", "q=pier&", true).statusCode(403);
        int id = save("rulekeeper", "q=pier&", true).statusCode(201).extract().path("id");

        views("editor").body("views.find { it.name == '" + name + "' }.owner", equalTo("rulekeeper"));
        remove("editor", id).statusCode(404);
        remove("rulekeeper", id).statusCode(204);
    }

    @Test
    void aViewOfOneNameIsReplacedAndOneWithoutANameIsRefused() {
        save("editor", "q=pier&", false).statusCode(201);
        save("editor", "q=quay&", false).statusCode(201);

        views("editor").body("views.findAll { it.name == '" + name + "' }.query", equalTo(List.of("q=quay&")));
        given().header("Authorization", "Bearer editor-secret-for-tests")
                .contentType(ContentType.JSON)
                .body(Map.of("name", " "))
                .post("/api/v1/views")
                .then()
                .statusCode(400)
                .body("errors[0].field", equalTo("name"));
    }

    @Test
    void aQueryThatIsNoneOfTheInboxIsNotKept() {
        SignedIn ada = new SignedIn();

        ada.request()
                .formParam("name", name)
                .formParam("query", "%22%3E%3Cscript%3E")
                .post("/views")
                .then()
                .statusCode(303)
                .header("Location", endsWith("/?"));
    }

    @Test
    void anotherKeyIsKeptWithTheAccountAndShownWhereKeysAreListed() {
        SignedIn ada = new SignedIn();

        ada.request().formParam("accept", "w").post("/account/keys").then().statusCode(200);

        ada.request().get("/account/keys").then().body(containsString("name=\"accept\" value=\"w\""));
        ada.request().get("/").then().body(containsString("&quot;accept&quot;:&quot;w&quot;"));
        ada.request().formParam("accept", "a").post("/account/keys").then().statusCode(200);
    }

    @Test
    void aKeyThatIsTakenOrNoSingleSignIsRefusedAndNothingChanges() {
        SignedIn ada = new SignedIn();

        ada.request()
                .formParam("accept", "d")
                .formParam("undo", "1")
                .post("/account/keys")
                .then()
                .statusCode(400)
                .body(containsString("has the key of accept"))
                .body(containsString("no digit"))
                .body(containsString("name=\"accept\" value=\"d\""));

        ada.request().get("/account/keys").then().body(containsString("name=\"accept\" value=\"a\""));
    }

    @Test
    void singleKeysStayOffUntilTheirPersonTurnsThemOn() {
        SignedIn ada = new SignedIn();

        ada.request().formParam("on", "false").post("/account/keys/on").then().statusCode(204);

        ada.request().get("/").then().body(containsString("id=\"keys-on\"> Single keys work"));
        ada.request().formParam("on", "true").post("/account/keys/on");
        ada.request().get("/").then().body(containsString("id=\"keys-on\" checked> Single keys work"));
    }
}
