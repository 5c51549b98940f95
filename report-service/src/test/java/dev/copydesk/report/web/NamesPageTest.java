package dev.copydesk.report.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;

import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class NamesPageTest {
    /** Letters that no other test's names have. */
    private final String unique = UUID.randomUUID().toString().replaceAll("[^a-f]", "q");

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests")
                .accept("text/html");
    }

    private RequestSpecification chief() {
        return as("names");
    }

    private void add(String name, String aliases) {
        chief().formParam("kind", "person")
                .formParam("name", name)
                .formParam("aliases", aliases)
                .formParam("role", "harbour master")
                .post("/names")
                .then()
                .statusCode(200)
                .body(containsString("is on the list now."));
    }

    @Test
    void theChiefAddsChangesAndRemovesAName() {
        add("Ragnhild " + unique, "");
        String page = as("reader")
                .queryParam("q", unique)
                .get("/names")
                .then()
                .statusCode(200)
                .body(containsString("harbour master"))
                .body(not(containsString("Add a name")))
                .extract()
                .asString();
        String own = chief().queryParam("q", unique).get("/names").asString();
        String id = own.replaceAll("(?s).*/names\\?edit=([^#]+)#entry.*", "$1");

        chief().queryParam("edit", id).get("/names").then().body(containsString("Change Ragnhild " + unique));
        chief().formParam("kind", "person")
                .formParam("name", "Ragnhild " + unique)
                .formParam("role", "mayor")
                .post("/names")
                .then()
                .body(containsString("is changed."));
        chief().redirects()
                .follow(false)
                .post("/names/" + id + "/remove")
                .then()
                .statusCode(303);

        as("reader").queryParam("q", unique).get("/names").then().body(containsString("No name on the list"));
        assertThat(page).doesNotContain("/remove");
    }

    @Test
    void aNameAddedFromTheCardOfAFlagIsAnsweredWithASentence() {
        String name = "Ragnhild " + unique;
        addFromCard(name).statusCode(200).body(containsString(name + " is on the list now."));
        addFromCard(name).statusCode(200).body(containsString("was on the list just so."));
        chief().formParam("name", name).formParam("role", "mayor").post("/names");

        addFromCard(name).statusCode(409).body(containsString("is on the list already"));
        addFromCard("May").statusCode(400).body("errors.message[0]", containsString("is a common word"));
    }

    private ValidatableResponse addFromCard(String name) {
        return chief().header("HX-Request", "true")
                .formParam("kind", "person")
                .formParam("name", name)
                .formParam("version", "0")
                .post("/names")
                .then();
    }

    @Test
    void theSecondOfTwoChiefsSeesTheFirstOnesChangeAndKeepsWhatTheyTyped() {
        add("Ragnhild " + unique, "");
        RequestSpecification stale = chief().formParam("kind", "person")
                .formParam("name", "Ragnhild " + unique)
                .formParam("version", "1");
        stale.formParam("role", "mayor").post("/names").then().statusCode(200);

        chief().formParam("kind", "person")
                .formParam("name", "Ragnhild " + unique)
                .formParam("role", "<i>deputy</i>")
                .formParam("version", "1")
                .post("/names")
                .then()
                .statusCode(409)
                .body(containsString("Not saved: chief has changed this name in the meantime"))
                .body(containsString("<dd dir=\"auto\">mayor</dd>"))
                .body(containsString("value=\"&lt;i&gt;deputy&lt;/i&gt;\""))
                .body(containsString("name=\"version\" value=\"2\""));
    }

    @Test
    void whatCannotBeOnTheListIsSaidWhyAndStaysInTheForm() {
        chief().formParam("kind", "person")
                .formParam("name", "May")
                .formParam("role", "<b>mayor</b>")
                .post("/names")
                .then()
                .statusCode(400)
                .body(containsString("is a common word"))
                .body(containsString("value=\"&lt;b&gt;mayor&lt;/b&gt;\""));
    }

    @Test
    void aChangeThatWasRefusedIsSavedOnceItIsCorrected() {
        add("Ragnhild " + unique, "");
        change("Ragnhild " + unique, "May")
                .statusCode(400)
                .body(containsString("Change Ragnhild " + unique))
                .body(containsString("name=\"version\" value=\"1\""));

        change("Ragnhild " + unique, "Ragna " + unique).statusCode(200).body(containsString("is changed."));
    }

    private ValidatableResponse change(String name, String aliases) {
        return chief().formParam("kind", "person")
                .formParam("name", name)
                .formParam("aliases", aliases)
                .formParam("version", "1")
                .post("/names")
                .then();
    }

    @Test
    void whoAddsANameThatIsThereIsToldSo() {
        add("Ragnhild " + unique, "");

        chief().formParam("kind", "person")
                .formParam("name", "Ragnhild " + unique)
                .formParam("version", "0")
                .post("/names")
                .then()
                .statusCode(409)
                .body(containsString("Ragnhild " + unique + " is on the list already"))
                .body(containsString("<dd dir=\"auto\">harbour master</dd>"));
    }

    @Test
    void aFormThatIsOlderThanARemovalIsToldSo() {
        add("Ragnhild " + unique, "");
        String own = chief().queryParam("q", unique).get("/names").asString();
        String id = own.replaceAll("(?s).*/names\\?edit=([^#]+)#entry.*", "$1");
        chief().redirects().follow(false).post("/names/" + id + "/remove");

        change("Ragnhild " + unique, "")
                .statusCode(409)
                .body(containsString("has been taken off the list"))
                .body(containsString("Add a name"));
    }

    @Test
    void aFileWithAFaultImportsNothing() {
        String csv = "name,kind\nOdd " + unique + ",person\nX,person\n";
        chief().multiPart("file", "names.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/names/import")
                .then()
                .statusCode(400)
                .body(containsString("line 3"))
                .body(containsString("fewer than two letters"));

        as("reader").queryParam("q", unique).get("/names").then().body(containsString("No name on the list"));
    }

    @Test
    void aSoundFileIsImported() {
        String csv = "name,kind,aliases\nSolvang " + unique + ",place,Solwang " + unique + "\n";
        chief().multiPart("file", "names.csv", csv.getBytes(StandardCharsets.UTF_8), "text/csv")
                .post("/names/import")
                .then()
                .statusCode(200)
                .body(containsString("1 added, 0 changed, 0 there already."));
    }

    @Test
    void whoIsNoChiefChangesNothing() {
        as("reader")
                .formParam("name", "Ragnhild " + unique)
                .post("/names")
                .then()
                .statusCode(403);
        as("reader").post("/names/" + UUID.randomUUID() + "/remove").then().statusCode(403);
    }
}
