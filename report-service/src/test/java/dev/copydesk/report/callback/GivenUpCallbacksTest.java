package dev.copydesk.report.callback;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import dev.copydesk.report.Copy;
import dev.copydesk.report.callback.Cms.Call;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
@QuarkusTestResource(Cms.class)
class GivenUpCallbacksTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final String CALLBACKS = "/api/v1/callbacks";

    @Inject
    Reports reports;

    @Inject
    Callbacks callbacks;

    private final String id = "cms:" + UUID.randomUUID();

    /** A callback that the CMS refused once and for all. */
    private long givenUp() {
        Cms.answer(id, 410);
        reports.store(Copy.of(id).checked());
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> callbacks.count("articleId = ?1 and givenUpAt is not null", id) == 1);
        return callbacks.find("articleId", id).firstResult().id();
    }

    private boolean isTold() {
        return callbacks.count("articleId", id) == 0;
    }

    private static RequestSpecification as(String token) {
        return given().header("Authorization", "Bearer " + token + "-secret-for-tests");
    }

    private void assertThatTheTrailSays(String action, String who) {
        as("userkeeper")
                .queryParam("article", id)
                .get("/api/v1/audit")
                .then()
                .body("entries.action", equalTo(List.of(action)))
                .body("entries[0].actor", equalTo(who));
    }

    @Test
    void whatWasGivenUpIsSentAgainUnderTheSameId() {
        long callback = givenUp();

        new SignedIn()
                .request()
                .post("/sources/untold/" + callback + "/send")
                .then()
                .statusCode(303)
                .header("Location", containsString("/sources?done=sent"));

        await().pollInSameThread().atMost(PATIENCE).until(this::isTold);
        assertThat(Cms.callsAbout(id)).hasSize(2);
        assertThat(Cms.callsAbout(id))
                .extracting(Call::id)
                .containsOnly(Cms.callsAbout(id).get(0).id());
        assertThatTheTrailSays("callback-sent-again", "ada");
    }

    @Test
    void whatWasGivenUpIsDiscardedOnce() {
        long callback = givenUp();

        as("operator").post(CALLBACKS + "/" + callback + "/discard").then().statusCode(204);
        as("operator").post(CALLBACKS + "/" + callback + "/discard").then().statusCode(404);

        assertThat(isTold()).isTrue();
        assertThat(Cms.callsAbout(id)).hasSize(1);
        assertThatTheTrailSays("callback-discarded", "operator");
    }

    @Test
    void whatIsBeingSentIsNotDiscarded() {
        long callback = givenUp();
        Cms.answer(id, 500, 500, 500, 410);
        as("operator").post(CALLBACKS + "/" + callback + "/send").then().statusCode(204);

        as("operator").post(CALLBACKS + "/" + callback + "/discard").then().statusCode(409);
    }

    @Test
    void theyAreListedPageByPageForWhoLooksAfterTheMachinery() {
        int callback = (int) givenUp();

        as("operations")
                .get(CALLBACKS + "?limit=1")
                .then()
                .statusCode(200)
                .body("callbacks.id", equalTo(List.of(callback)))
                .body("callbacks[0].failure", equalTo("The CMS answered with 410"));
        as("operations")
                .get(CALLBACKS + "?cursor=" + callback)
                .then()
                .body("callbacks.id", not(equalTo(List.of(callback))));
        as("operations")
                .accept("text/html")
                .get("/sources")
                .then()
                .body(containsString("Operations can send it again"))
                .body(not(containsString("/send\"")));
        as("operations").post(CALLBACKS + "/" + callback + "/send").then().statusCode(403);
        as("operations").post("/sources/untold/" + callback + "/discard").then().statusCode(403);
    }
}
