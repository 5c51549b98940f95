package dev.copydesk.report.preference;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import dev.copydesk.report.api.views.NewViewJson;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class PreferencesTest {
    /** Of another view in each test. */
    private final String name = "quay-" + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    SavedViews views;

    @Inject
    KeyChoices keys;

    private static ValidatableResponse views(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .get("/api/v1/views")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse save(String token, String query, Boolean shared) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .contentType(ContentType.JSON)
                .body(new NewViewJson(name, query, shared))
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

    @ParameterizedTest
    @ValueSource(strings = {"quay", "colour=red&", "severity=fatal&", "sort=&status=old", "q=%zz&", "\"><script>"})
    void aQueryThatIsNoneOfTheInboxIsRefused(String query) {
        save("editor", query, false).statusCode(400).body("errors[0].field", equalTo("query"));
        views("editor").body("views.name", not(hasItem(name)));
    }

    @Test
    void aQueryIsKeptAsTheInboxWouldWriteIt() {
        save("editor", "sort=newest&severity=error&outlet=&q=quay+side", false)
                .statusCode(201)
                .body("query", equalTo("q=quay%20side&severity=error&sort=newest&"));
    }

    @Test
    void aViewThatEverybodyHasStaysSoUntilItsKeeperSaysOtherwise() {
        save("rulekeeper", "q=pier&", true).statusCode(201);

        save("rulekeeper", "q=quay&", null).statusCode(201).body("shared", equalTo(true));
        views("editor").body("views.find { it.name == '" + name + "' }.query", equalTo("q=quay&"));

        save("rulekeeper", "q=quay&", false).statusCode(201);
        views("editor").body("views.name", not(hasItem(name)));
    }

    @Test
    void whoMayShareNoMoreDoesNotChangeWhatEverybodyHas() {
        views.save("editor", name, "q=pier&", true, true);

        save("editor", "q=quay&", null).statusCode(409);

        views("second").body("views.find { it.name == '" + name + "' }.query", equalTo("q=pier&"));
    }

    @Test
    void aButtonThatIsClickedTwiceSavesOnce() {
        List<Integer> answers = IntStream.range(0, 8)
                .parallel()
                .mapToObj(i -> save("editor", "q=pier&", false).extract().statusCode())
                .toList();
        IntStream.range(0, 8).parallel().forEach(i -> keys.turn(name, false));

        assertThat(answers).containsOnly(201);
        views("editor").body("views.findAll { it.name == '" + name + "' }", hasSize(1));
        assertThat(keys.of(name).isOn()).isFalse();
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
