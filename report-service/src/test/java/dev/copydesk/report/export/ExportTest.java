package dev.copydesk.report.export;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ExportTest {
    /** Of the Web Annotation vocabulary. */
    private static final Set<String> MOTIVATIONS = Set.of(
            "assessing",
            "bookmarking",
            "classifying",
            "commenting",
            "describing",
            "editing",
            "highlighting",
            "identifying",
            "linking",
            "moderating",
            "questioning",
            "replying",
            "tagging");

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String TEXT =
            "Storm ⛵😀\nThe storm damaged 42 boats, 18 of them trawlers and 14 yachts.\n=HYPERLINK(1) was lost.";

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    private final String id = "desk:" + UUID.randomUUID();

    @BeforeEach
    void dismissOneOfTwo() {
        Copy copy = Copy.of(id).text(TEXT);
        reports.store(
                copy.flagged(Copy.wrongSum(TEXT), copy.flag("name.misspelled-name", Severity.WARNING, "=HYPERLINK(1)"))
                        .checked());
        String fingerprint = reports.newest(id, Clearance.PUBLIC)
                .orElseThrow()
                .flags()
                .get(0)
                .fingerprint();
        desk.decide(
                new DecisionKey(id, fingerprint),
                Ruling.dismissed(DismissalReason.QUOTED_AS_SAID, "on tape"),
                0,
                new Desk.Editor("ada", Clearance.PUBLIC));
    }

    private Response get(String format) {
        return given().header("Authorization", "Bearer reader-secret-for-tests")
                .urlEncodingEnabled(false)
                .get("/api/v1/reports/" + URLEncoder.encode(id, StandardCharsets.UTF_8) + "/export/" + format);
    }

    private Response export(String format) {
        Response response = get(format);
        assertThat(response.statusCode()).isEqualTo(200);
        return response;
    }

    private JsonNode json(String format) throws Exception {
        return JSON.readTree(export(format).asByteArray());
    }

    @Test
    void inSarifADismissalIsASuppressionAndTheFingerprintFindsTheFlagAgain() throws Exception {
        JsonNode run = json("sarif").path("runs").get(0);

        JsonNode dismissed = run.path("results").get(0);
        assertThat(dismissed.path("ruleId").asText()).isEqualTo("arithmetic.sum");
        assertThat(run.path("tool")
                        .path("driver")
                        .path("rules")
                        .get(dismissed.path("ruleIndex").asInt())
                        .path("id")
                        .asText())
                .isEqualTo("arithmetic.sum");
        assertThat(dismissed.path("partialFingerprints").path("copydesk/v1").asText())
                .isNotBlank();
        assertThat(dismissed.path("suppressions").get(0).path("justification").asText())
                .isEqualTo("Quoted as said: on tape");
        assertThat(run.path("results").get(1).path("suppressions")).isEmpty();
    }

    @Test
    void whatIsExportedAsSarifFollowsThePublishedSchema() throws Exception {
        try (InputStream published = getClass().getResourceAsStream("/schemas/sarif-2.1.0-rtm.5.json")) {
            JsonSchema schema =
                    JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V4).getSchema(published);

            assertThat(schema.validate(json("sarif"))).isEmpty();
        }
    }

    @Test
    void everyAnnotationHasWhatTheModelAsksFor() throws Exception {
        JsonNode collection = json("annotations");

        assertThat(collection.path("@context").asText()).isEqualTo("http://www.w3.org/ns/anno.jsonld");
        assertThat(collection.path("type").asText()).isEqualTo("AnnotationCollection");
        assertThat(collection.path("total").asInt()).isEqualTo(2);
        JsonNode page = collection.path("first");
        assertThat(page.path("type").asText()).isEqualTo("AnnotationPage");
        assertThat(page.path("partOf").asText()).isEqualTo(collection.path("id").asText());
        assertThat(page.path("items")).hasSize(2).allSatisfy(annotation -> {
            assertThat(URI.create(annotation.path("id").asText()).isAbsolute()).isTrue();
            assertThat(annotation.path("type").asText()).isEqualTo("Annotation");
            assertThat(URI.create(annotation.at("/target/source").asText()).isAbsolute())
                    .isTrue();
            assertThat(annotation.path("body")).isNotEmpty().allSatisfy(body -> {
                assertThat(body.path("type").asText()).isEqualTo("TextualBody");
                assertThat(MOTIVATIONS).contains(body.path("purpose").asText());
            });
        });
    }

    @Test
    void anAnnotationTellsWhatWasDecidedAndByWhom() throws Exception {
        JsonNode bodies = json("annotations").at("/first/items/0/body");

        assertThat(bodies).anySatisfy(body -> {
            assertThat(body.path("purpose").asText()).isEqualTo("moderating");
            assertThat(body.path("value").asText()).isEqualTo("Dismissed: Quoted as said: on tape");
            assertThat(body.at("/creator/name").asText()).isEqualTo("ada");
        });
    }

    @Test
    void anOlderRevisionIsExportedWhenAskedForAndOneThatNeverWasIsNotFound() throws Exception {
        reports.store(Copy.of(id).revision(2).text(TEXT).checked());

        assertThat(json("sarif").at("/runs/0/results")).isEmpty();
        assertThat(json("sarif?revision=1").at("/runs/0/results")).hasSize(2);
        get("sarif?revision=7").then().statusCode(404);
    }

    @Test
    void theReportLeadsToItsExportsAndABrowserSavesThem() {
        String page = new SignedIn()
                .request()
                .get("/reports/" + URLEncoder.encode(id, StandardCharsets.UTF_8))
                .asString();

        assertThat(page)
                .contains("/export/sarif?revision=1", "/export/annotations?revision=1", "/export/csv?revision=1");
        assertThat(export("csv").header("Content-Disposition"))
                .startsWith("attachment; filename=\"desk-")
                .endsWith("-1.csv\"");
    }

    @Test
    void inSarifOffsetsLinesAndColumnsPointAtTheFlaggedWords() throws Exception {
        JsonNode region = json("sarif").at("/runs/0/results/0/locations/0/physicalLocation/region");

        int start = region.path("charOffset").asInt();
        String quote = TEXT.substring(start, start + region.path("charLength").asInt());
        assertThat(quote).isEqualTo("42 boats, 18 of them trawlers and 14 yachts");
        assertThat(region.path("startLine").asInt()).isEqualTo(2);
        assertThat(region.path("startColumn").asInt()).isEqualTo("The storm damaged ".length() + 1);
    }

    @Test
    void anAnnotationFindsTheWordsByQuoteAndByCodePoints() throws Exception {
        JsonNode selectors = json("annotations").at("/first/items/0/target/selector");

        assertThat(selectors.get(0).path("type").asText()).isEqualTo("TextQuoteSelector");
        assertThat(selectors.get(0).path("exact").asText()).startsWith("42 boats");
        assertThat(selectors.get(0).path("prefix").asText()).endsWith("The storm damaged ");
        int start = selectors.get(1).path("start").asInt();
        int end = selectors.get(1).path("end").asInt();
        int[] characters = TEXT.codePoints().skip(start).limit(end - start).toArray();
        assertThat(new String(characters, 0, characters.length))
                .isEqualTo(selectors.get(0).path("exact").asText());
    }

    @Test
    void inCsvWordsThatLookLikeAFormulaAreNone() {
        assertThat(export("csv").asString().lines())
                .hasSize(3)
                .anyMatch(line -> line.contains("dismissed") && line.contains("quoted-as-said"))
                .anyMatch(line -> line.contains("'=HYPERLINK(1)"));
    }
}
