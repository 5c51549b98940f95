package dev.copydesk.standalone.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.LoneServices;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.stream.StreamSupport;
import org.awaitility.core.ThrowingRunnable;

/** What an operator sees of services that lack something: their readiness and their logs. */
final class Symptoms {
    static final Duration PATIENCE = Duration.ofMinutes(3);

    private final LoneServices services;

    Symptoms(LoneServices services) {
        this.services = services;
    }

    /** Returns once the service is ready. */
    void becomesReady(Service service) {
        soon(() -> {
            HttpResponse<String> answer = services.health(service, "ready");
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        });
    }

    /** The cause that a readiness of 503 gives for what is missing. */
    String notReady(Service service, String check) throws Exception {
        assertThat(services.health(service, "ready").statusCode()).isEqualTo(503);
        return check(service, check).path("data").path("cause").asText();
    }

    /** One of the parts that a service's readiness is made of. */
    JsonNode check(Service service, String name) throws Exception {
        JsonNode checks = Newsroom.json(services.health(service, "ready")).path("checks");
        return StreamSupport.stream(checks.spliterator(), false)
                .filter(check -> check.path("name").asText().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** Returns once there is such a line: what a service prints gets into its file a little later. */
    void logs(Service service, String level, String words) {
        soon(() -> assertThat(services.printed(service).lines())
                .anyMatch(line -> line.contains(level) && line.contains(words)));
    }

    /** Returns once the assertion holds. A service that does not answer yet is asked again. */
    static void soon(ThrowingRunnable assertion) {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(300))
                .ignoreExceptionsInstanceOf(IOException.class)
                .untilAsserted(assertion);
    }
}
