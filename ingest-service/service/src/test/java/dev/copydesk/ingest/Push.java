package dev.copydesk.ingest;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.Map;

/** Pushes articles as the source {@code wire} of the test configuration. */
public final class Push {
    public static final String TOKEN = "wire-token-for-tests-1";

    private Push() {}

    public static Response json(Object body) {
        return json(TOKEN, body);
    }

    private static Response json(String token, Object body) {
        return given().header("Authorization", "Bearer " + token)
                .contentType("application/json")
                .body(body)
                .post("/api/v1/articles");
    }

    public static ValidatableResponse accepted(String id, long revision, String copy) {
        return accepted(TOKEN, id, revision, copy);
    }

    public static ValidatableResponse accepted(String token, String id, long revision, String copy) {
        return json(
                        token,
                        Map.of(
                                "id",
                                id,
                                "revision",
                                revision,
                                "body",
                                Map.of("contentType", "text/plain", "content", copy)))
                .then()
                .statusCode(202);
    }
}
