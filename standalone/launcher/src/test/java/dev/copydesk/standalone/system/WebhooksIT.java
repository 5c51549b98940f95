package dev.copydesk.standalone.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.copydesk.standalone.folder.DemoSource;
import dev.copydesk.standalone.process.Service;
import dev.copydesk.standalone.stack.WholeSystem;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

/** An article's whole life, from Superdesk's webhook to the report. */
class WebhooksIT {
    private static final String ITEM =
            """
            {"guid": "urn:ferry", "version": "%d", "type": "text", "pubstatus": "%s", "headline": "Ferry carries record load",
             "language": "en", "evolvedfrom": "urn:first-take",
             "body_html": "<p>The ferry carried 480 vehicles (290 cars + 110 vans) on Saturday, the harbour office said.</p>"}""";

    private final WholeSystem system = SharedSystem.get();
    private final Newsroom newsroom = new Newsroom(system);

    @Test
    void aPushedArticleIsCheckedAndWithdrawnWhenItsSourceCancelsIt() throws Exception {
        JsonNode report = newsroom.report(Newsroom.accepted(push(ITEM.formatted(1, "usable"))));

        assertThat(report.path("articleId").asText()).isEqualTo("demo-superdesk:urn:ferry");
        assertThat(report.path("evolvedFrom").asText()).isEqualTo("demo-superdesk:urn:first-take");
        assertThat(report.path("flags").findValuesAsText("rule")).contains("arithmetic.sum");

        assertThat(push(ITEM.formatted(2, "canceled")).statusCode()).isEqualTo(202);

        await().atMost(Duration.ofSeconds(60)).untilAsserted(() -> {
            JsonNode newest = newsroom.newestReport("demo-superdesk:urn:ferry");
            assertThat(newest.path("status").asText()).isEqualTo("withdrawn");
            assertThat(newest.path("flags").findValuesAsText("rule")).contains("arithmetic.sum");
        });
    }

    private HttpResponse<String> push(String item) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA1");
        String secret = system.credentials().webhookSecrets().get(DemoSource.SUPERDESK);
        mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA1"));
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(system.address(Service.INGEST) + "/webhooks/demo-superdesk"))
                .header("Content-Type", "application/json")
                .header("x-superdesk-signature", "sha1=" + HexFormat.of().formatHex(mac.doFinal(item.getBytes(UTF_8))))
                .POST(BodyPublishers.ofString(item))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
