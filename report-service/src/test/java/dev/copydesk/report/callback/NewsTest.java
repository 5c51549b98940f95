package dev.copydesk.report.callback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.contracts.pack.PackEdition;
import dev.copydesk.report.Copy;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.report.review.ReviewChange;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Which later verdicts on a revision are news to a CMS. */
@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
@QuarkusTestResource(Cms.class)
class NewsTest {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Editor ADA = new Editor("ada", Clearance.PUBLIC);

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    @Inject
    Callbacks callbacks;

    private final String id = "cms:" + UUID.randomUUID();

    private Copy flagged() {
        Copy copy = Copy.of(id);
        return copy.flagged(Copy.wrongSum(), copy.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"));
    }

    /** How many calls came about the article, once nothing more is to come. */
    private int calls() {
        await().pollInSameThread()
                .atMost(PATIENCE)
                .until(() -> callbacks.count("articleId = ?1 and givenUpAt is null", id) == 0);
        return Cms.callsAbout(id).size();
    }

    @Test
    void whatAPackFoundThatNobodyHasSwitchedOnIsNoNews() {
        PackEdition pack = new PackEdition("cms-" + UUID.randomUUID().toString().substring(0, 8), "1", "0a1b2c3d4e5f");
        reports.store(flagged().checked());
        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);

        reports.store(flagged().check(2).flaggedBy(pack, "Ilse Brandt").checked());

        assertThat(calls()).isEqualTo(2);
        assertThat(reports.newest(id, Clearance.PUBLIC).orElseThrow().article().review())
                .isEqualTo(ReviewStatus.DONE);
        reports.store(Copy.of(id).check(3).flagged(Copy.wrongSum()).checked());
        assertThat(calls()).isEqualTo(3);
    }

    @Test
    void anotherOutletTimeOrOriginOfTheSameRevisionIsNews() {
        Instant exact = Instant.parse("2026-03-02T07:00:00.123456789Z");
        reports.store(Copy.of(id).publishedAt(exact).checked());

        reports.store(
                Copy.of(id).publishedAt(exact).check(2).outlet("The Ledger").checked());
        assertThat(calls()).isEqualTo(2);
        reports.store(Copy.of(id)
                .publishedAt(exact.plusSeconds(60))
                .check(3)
                .outlet("The Ledger")
                .checked());
        assertThat(calls()).isEqualTo(3);
        Copy rewritten = Copy.of(id)
                .publishedAt(exact.plusSeconds(60))
                .outlet("The Ledger")
                .evolvedFrom("cms:earlier");
        reports.store(rewritten.check(4).checked());
        assertThat(calls()).isEqualTo(4);

        reports.store(rewritten.check(5).checked());
        assertThat(calls()).isEqualTo(4);
    }

    @Test
    void anEmbargoThatIsFinerThanItIsKeptIsToldOnce() {
        Instant over = Instant.parse("2026-03-02T07:00:00.123456789Z");
        reports.store(Copy.of(id).embargoedUntil(over).checked());

        reports.store(Copy.of(id).embargoedUntil(over).check(2).checked());

        assertThat(calls()).isEqualTo(1);
    }
}
