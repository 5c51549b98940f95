package dev.copydesk.report.callback;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.callback.Cms.Call;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.report.Reports.Failure;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.report.review.RuleDesk;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
@QuarkusTestResource(Cms.class)
class CallbacksTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** No other test treats it in another way. */
    private static final String RULE = "attribution.told-to-cms";

    private static final Editor ADA = new Editor("ada", Clearance.PUBLIC);

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    @Inject
    Callbacks callbacks;

    @Inject
    EmbargoReleases releases;

    @Inject
    RuleDesk rules;

    @Inject
    RuleSettings settings;

    @Inject
    ObjectMapper json;

    @Inject
    MeterRegistry metrics;

    private final String id = "cms:" + UUID.randomUUID();

    private Copy flagged() {
        Copy copy = Copy.of(id);
        return copy.flagged(Copy.wrongSum(), copy.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"));
    }

    /** Everything that came about the article, once nothing more is to come. */
    private List<Call> callsWhenAllIsTold() {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> callbacks.count("articleId = ?1 and givenUpAt is null", id) == 0);
        return Cms.callsAbout(id);
    }

    private JsonNode data(Call call) throws Exception {
        return json.readTree(call.body()).path("data");
    }

    @Test
    void aReportIsToldOnceWithItsScoreItsCountsAndALink() throws Exception {
        reports.store(flagged().checked());

        List<Call> calls = callsWhenAllIsTold();

        assertThat(calls).hasSize(1);
        assertThat(json.readTree(calls.get(0).body()).path("type").asText()).isEqualTo("report.ready");
        JsonNode data = data(calls.get(0));
        assertThat(data.path("id").asText()).isEqualTo(id);
        assertThat(data.path("revision").asInt()).isEqualTo(1);
        assertThat(data.path("status").asText()).isEqualTo("checked");
        assertThat(data.path("review").asText()).isEqualTo("new");
        assertThat(data.path("score").asInt()).isEqualTo(80);
        assertThat(data.path("flags").toString()).isEqualTo("{\"errors\":1,\"warnings\":1,\"notices\":0}");
        assertThat(data.path("open").toString()).isEqualTo("{\"errors\":1,\"warnings\":1}");
        assertThat(data.path("report").asText()).isEqualTo("https://desk.example/reports/" + id.replace(":", "%3A"));
    }

    @Test
    void eachOfItsKeysSignsTheIdTheTimeAndTheBody() throws Exception {
        reports.store(flagged().checked());

        Call call = callsWhenAllIsTold().get(0);

        assertThat(call.signature().split(" ")).containsExactly(signed(call, Cms.SECRET), signed(call, Cms.NEW_SECRET));
        assertThat(Instant.ofEpochSecond(Long.parseLong(call.timestamp())))
                .isBetween(Instant.now().minusSeconds(120), Instant.now());
    }

    private static String signed(Call call, String secret) throws Exception {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(Base64.getDecoder().decode(secret.substring("whsec_".length())), "HmacSHA256"));
        byte[] code = mac.doFinal((call.id() + "." + call.timestamp() + "." + call.body()).getBytes(UTF_8));
        return "v1," + Base64.getEncoder().encodeToString(code);
    }

    @Test
    void whatIsRefusedIsToldAgainUnderTheSameIdUntilItIsTaken() {
        Cms.answer(id, 503, 500);

        reports.store(flagged().checked());

        List<Call> calls = callsWhenAllIsTold();
        assertThat(calls).hasSize(3);
        assertThat(calls).extracting(Call::id).containsOnly(calls.get(0).id());
        assertThat(calls).extracting(Call::body).containsOnly(calls.get(0).body());
    }

    @Test
    void whatIsRefusedTooOftenIsGivenUpKeptAndCounted() {
        double before = givenUp();
        Cms.answer(id, 500, 500, 500, 500);

        reports.store(flagged().checked());

        assertThat(callsWhenAllIsTold()).hasSize(Cms.TRIES);
        assertThat(callbacks.givenUp(null, 100).entries())
                .filteredOn(callback -> callback.articleId().equals(id))
                .singleElement()
                .satisfies(callback -> assertThat(callback.failure()).isEqualTo("The CMS answered with 500"));
        await().atMost(PATIENCE).until(() -> givenUp() > before);
        given().header("Authorization", "Bearer operations-secret-for-tests")
                .accept("text/html")
                .get("/sources")
                .then()
                .statusCode(200)
                .body(containsString("The CMS answered with 500"))
                .body(containsString(id));
    }

    private double givenUp() {
        return metrics.find("copydesk.callbacks").tag("outcome", "given-up").counters().stream()
                .mapToDouble(counter -> counter.count())
                .sum();
    }

    @Test
    void aCmsThatIsGoneIsNotAskedAgain() {
        Cms.answer(id, 410);

        reports.store(flagged().checked());

        assertThat(callsWhenAllIsTold()).hasSize(1);
    }

    @Test
    void aRedirectIsNotFollowed() {
        Cms.answer(id, 302, 307, 308);

        reports.store(flagged().checked());

        assertThat(callsWhenAllIsTold()).hasSize(4);
        assertThat(Cms.strays()).isEmpty();
    }

    @Test
    void aVerdictThatComesAgainOrLateIsNotToldAgain() {
        reports.store(flagged().revision(2).checked());
        reports.store(flagged().revision(2).checked());
        reports.store(flagged().revision(1).checked());

        assertThat(callsWhenAllIsTold()).hasSize(1);
    }

    @Test
    void aReportThatIsNotStoredIsNotTold() {
        assertThat(catchThrowable(() -> QuarkusTransaction.requiringNew().run(() -> {
                    reports.store(flagged().checked());
                    throw new IllegalStateException("the database went away");
                })))
                .hasStackTraceContaining("the database went away");

        assertThat(callsWhenAllIsTold()).isEmpty();
    }

    @Test
    void thatAnEditorIsDoneIsToldOnce() throws Exception {
        reports.store(flagged().checked());

        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);
        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);

        List<Call> calls = callsWhenAllIsTold();
        assertThat(calls).hasSize(2);
        Call done = calls.stream()
                .filter(call -> call.body().contains("report.done"))
                .findFirst()
                .orElseThrow();
        assertThat(data(done).path("review").asText()).isEqualTo("done");
    }

    @Test
    void ofAnArticleUnderAnEmbargoOnlyTheIdAndTheLinkAreTold() throws Exception {
        reports.store(flagged().embargoedUntil(Instant.now().plusSeconds(3_600)).checked());

        assertThat(data(callsWhenAllIsTold().get(0)).fieldNames()).toIterable().containsExactly("id", "report");
    }

    @Test
    void aSourceWithoutACallbackTellsNobody() {
        Copy other = Copy.of();

        reports.store(other.checked());

        assertThat(callbacks.count("articleId = ?1", other.checked().header().articleId()))
                .isZero();
    }

    /** What was told of the article, and how far its review was each time, in this order. */
    private List<String> told() {
        return callsWhenAllIsTold().stream()
                .map(call -> {
                    try {
                        return json.readTree(call.body()).path("type").asText() + " "
                                + data(call).path("review").asText();
                    } catch (Exception e) {
                        throw new IllegalStateException(e);
                    }
                })
                .toList();
    }

    @Test
    void thatAnEditorOpensAnArticleAgainIsTold() {
        reports.store(flagged().checked());
        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);

        desk.change(id, ReviewChange.status(ReviewStatus.IN_REVIEW), ADA);

        assertThat(told()).containsExactly("report.ready new", "report.done done", "report.reopened in-review");
    }

    @Test
    void aDecisionTakenBackOnAnArticleThatIsDoneOpensItAgainAndIsTold() {
        reports.store(flagged().checked());
        DecisionKey flag = new DecisionKey(
                id,
                reports.newest(id, Clearance.PUBLIC)
                        .orElseThrow()
                        .flags()
                        .get(0)
                        .fingerprint());
        desk.decide(flag, Ruling.accepted(null), 0, ADA);
        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);

        desk.decide(flag, Ruling.undone(), 1, ADA);

        assertThat(told()).containsExactly("report.ready new", "report.done done", "report.reopened in-review");
    }

    @Test
    void whatARuleThatIsSwitchedOffAndOnAgainMakesOfAnArticleIsTold() {
        Copy copy = Copy.of(id);
        reports.store(
                copy.flagged(copy.flag(RULE, Severity.WARNING, "42 boats")).checked());
        try {
            treat(Treatment.OFF);
            awaitTold(2);
            desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);
        } finally {
            treat(Treatment.FULL);
        }
        awaitTold(4);

        assertThat(told())
                .containsExactly(
                        "report.ready new", "report.ready new", "report.done done", "report.reopened in-review");
    }

    @Test
    void aStoryThatMovesOnIsNoNewsOfAnArticleThatIsWithdrawn() {
        reports.store(Copy.of(id).checked());
        reports.store(Copy.of(id).revision(2).withdrawn().checked());

        reports.store(Copy.of(id).check(3).checked());

        assertThat(told()).containsExactly("report.ready new", "report.withdrawn new");
    }

    @Test
    void aRuleThatIsSwitchedOffIsNoNewsOfAnArticleThatIsWithdrawn() {
        Copy copy = Copy.of(id);
        reports.store(
                copy.flagged(copy.flag(RULE, Severity.WARNING, "42 boats")).checked());
        reports.store(Copy.of(id).revision(2).withdrawn().checked());
        try {
            treat(Treatment.OFF);
            reports.recount(id);
        } finally {
            treat(Treatment.FULL);
        }

        assertThat(told()).containsExactly("report.ready new", "report.withdrawn new");
    }

    @Test
    void whatNobodyWaitsForIsTakenAfterTheRest() {
        reports.store(Copy.of(id).checked());
        Instant now = Instant.now();
        QuarkusTransaction.requiringNew().run(() -> {
            callbacks.persist(new Callback("first-" + id, "a slow CMS", id, "{}", true, now));
            callbacks.persist(new Callback("second-" + id, "a slow CMS", id, "{}", false, now));
        });

        Callback next = callbacks.take("a slow CMS", Duration.ofMinutes(1)).orElseThrow();

        assertThat(next.messageId()).isEqualTo("second-" + id);
        callbacks.delivered(next);
        callbacks.delivered(callbacks.take("a slow CMS", Duration.ofMinutes(1)).orElseThrow());
    }

    private void awaitTold(int calls) {
        await().pollInSameThread().atMost(PATIENCE).until(() -> told().size() == calls);
    }

    private void treat(Treatment wanted) {
        RuleSetting setting = settings.all().get(RULE);
        rules.treat(RULE, wanted, setting == null ? 0 : setting.version(), "chief");
    }

    @Test
    void thatTheSourceTakesAnArticleBackIsTold() throws Exception {
        reports.store(flagged().checked());

        reports.store(Copy.of(id).revision(2).withdrawn().checked());
        reports.store(Copy.of(id).revision(2).withdrawn().checked());

        List<Call> calls = callsWhenAllIsTold();
        assertThat(told()).containsExactly("report.ready new", "report.withdrawn new");
        assertThat(data(calls.get(1)).path("status").asText()).isEqualTo("withdrawn");
    }

    @Test
    void thatARevisionCanNotBeCheckedIsTold() throws Exception {
        reports.store(flagged().checked());

        reports.fail(new Failure(id, Instant.now(), 2L, "Storm", "The Quay", null, null, "unreadable"));

        List<Call> calls = callsWhenAllIsTold();
        assertThat(told()).containsExactly("report.ready new", "report.failed new");
        assertThat(data(calls.get(1)).path("status").asText()).isEqualTo("failed");
    }

    @Test
    void whenAnEmbargoEndsTheScoreIsToldOnceThoughSeveralReplicasLook() throws Exception {
        reports.store(flagged()
                .acceptedAt(Instant.now())
                .embargoedUntil(Instant.now().plusSeconds(4))
                .checked());
        assertThat(callsWhenAllIsTold()).hasSize(1);

        awaitTold(2);
        releases.look();
        releases.look();

        List<Call> calls = callsWhenAllIsTold();
        assertThat(calls).hasSize(2);
        assertThat(calls.get(1).body()).contains("report.ready");
        assertThat(data(calls.get(1)).path("score").asInt()).isEqualTo(80);
        assertThat(calls.get(1).id()).isNotEqualTo(calls.get(0).id());
    }
}
