package dev.copydesk.report.web.letters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;

import dev.copydesk.report.web.SignedIn;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ChosenLettersTest {
    @Inject
    EntityManager entities;

    private final String topic = "topic-" + UUID.randomUUID();
    private SignedIn browser;

    @BeforeEach
    void signIn() {
        browser = new SignedIn();
    }

    /** A message of no article's topic: it can be discarded, and not be replayed. */
    private long letter() {
        return QuarkusTransaction.requiringNew().call(() -> (Long) entities.createNativeQuery(
                        """
                                insert into {h-schema}dead_letter
                                    (topic, partition_no, record_offset, failed_topic, article_id, reason, headers, payload, failed_at)
                                values (:dead, 0, 1 + (select count(*) from {h-schema}dead_letter where topic = :dead),
                                    :topic, 'desk:1', 'broken', '{}', :payload, now())
                                returning id
                                """,
                        Long.class)
                .setParameter("dead", topic + ".dead-letter")
                .setParameter("topic", topic)
                .setParameter("payload", "{".getBytes(StandardCharsets.UTF_8))
                .getSingleResult());
    }

    /** What became of a letter; null while it waits. */
    private String became(long letter) {
        return QuarkusTransaction.requiringNew().call(() -> (String)
                entities.createNativeQuery("select settled_how from {h-schema}dead_letter where id = :id", String.class)
                        .setParameter("id", letter)
                        .getSingleResult());
    }

    @Test
    void theChosenLettersAreDiscardedForOneReasonAndThePlaceIsKept() {
        long first = letter();
        long second = letter();
        long other = letter();

        browser.request()
                .formParam("letter", first, second)
                .formParam("reason", "pushed+again")
                .formParam("topic", topic)
                .formParam("cursor", other)
                .post("/dead-letters/chosen/discard")
                .then()
                .statusCode(303)
                .header(
                        "Location",
                        endsWith("/dead-letters?done=discarded&count=2&topic=" + topic + "&cursor=" + other));

        assertThat(became(first)).isEqualTo("DISCARDED");
        assertThat(became(second)).isEqualTo("DISCARDED");
        assertThat(became(other)).isNull();
        browser.request()
                .get("/dead-letters?done=discarded&count=2")
                .then()
                .body(containsString("2 dead letters are discarded."));
    }

    @Test
    void ofTheChosenEachIsReplayedOrNamedWithWhatStandsInTheWayAndStaysChosen() {
        long letter = letter();

        browser.request()
                .formParam("letter", letter)
                .formParam("reason", "half+typed")
                .formParam("topic", topic)
                .post("/dead-letters/chosen/replay")
                .then()
                .statusCode(409)
                .body(containsString("Letter " + letter + ": It can&#39;t be replayed"))
                .body(containsString("aria-label=\"Choose letter " + letter + "\" checked"))
                .body(containsString("id=\"reason-chosen\" name=\"reason\" type=\"text\" value=\"half typed\""))
                .body(containsString("<option selected>" + topic));

        assertThat(became(letter)).isNull();
    }

    @Test
    void whatWasTypedForOneLetterIsKeptWhenItIsRefused() {
        long letter = letter();
        String tooLong = "x".repeat(501);

        browser.request()
                .formParam("reason", tooLong)
                .formParam("topic", topic)
                .post("/dead-letters/" + letter + "/discard")
                .then()
                .statusCode(400)
                .body(containsString("id=\"reason-" + letter + "\" name=\"reason\" type=\"text\" value=\"" + tooLong));
    }

    @Test
    void whoChoosesNoneIsTold() {
        browser.request()
                .formParam("reason", "why")
                .post("/dead-letters/chosen/discard")
                .then()
                .statusCode(400)
                .body(containsString("Choose letters with the boxes first."));
    }

    @Test
    void theListIsNarrowedByTopic() {
        long letter = letter();

        browser.request()
                .get("/dead-letters?topic=" + topic)
                .then()
                .statusCode(200)
                .body(containsString("letter-" + letter));
        browser.request()
                .get("/dead-letters?topic=copydesk.articles.none")
                .then()
                .body(not(containsString("letter-" + letter)));
    }
}
