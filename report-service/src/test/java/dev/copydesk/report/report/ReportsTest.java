package dev.copydesk.report.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.contracts.article.CheckedArticle;
import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class ReportsTest {
    @Inject
    Reports reports;

    private final String id = "desk:" + UUID.randomUUID();

    private ArticleReport newest() {
        return reports.newest(id, Clearance.PUBLIC).orElseThrow();
    }

    @Test
    void aRepeatOfTheSameVerdictChangesNothing() {
        CheckedArticle checked = Copy.of(id).flagged(Copy.wrongSum()).checked();

        assertThat(reports.store(checked)).isEqualTo(Reports.Outcome.FIRST);
        assertThat(reports.store(checked)).isEqualTo(Reports.Outcome.UNCHANGED);
        assertThat(newest().flags()).hasSize(1);
    }

    @Test
    void aHigherCheckReplacesTheVerdictAndALowerOneThatComesLateDoesNot() {
        reports.store(Copy.of(id).check(2).flagged(Copy.wrongSum()).checked());

        assertThat(reports.store(Copy.of(id).check(1).checked())).isEqualTo(Reports.Outcome.UNCHANGED);
        assertThat(newest().flags()).hasSize(1);

        assertThat(reports.store(Copy.of(id).check(3).checked())).isEqualTo(Reports.Outcome.REPLACED);
        assertThat(newest().flags()).isEmpty();
        assertThat(newest().article().score()).isEqualTo(100);
    }

    @Test
    void anOlderRevisionThatComesLateIsKeptAndNeverBecomesTheNewest() {
        reports.store(Copy.of(id).revision(2).headline("The newer one").checked());
        reports.store(Copy.of(id)
                .revision(1)
                .headline("The older one")
                .flagged(Copy.wrongSum())
                .checked());

        assertThat(newest().report().key().revision()).isEqualTo(2);
        assertThat(newest().article().headline()).isEqualTo("The newer one");
        assertThat(newest().article().errors()).isZero();
        assertThat(reports.revision(new ReportKey(id, 1), Clearance.PUBLIC)
                        .orElseThrow()
                        .flags())
                .hasSize(1);
    }

    @Test
    void theSameVerdictTakenByTwoConsumersAtOnceIsStoredOnce() {
        CheckedArticle checked = Copy.of(id).flagged(Copy.wrongSum()).checked();

        var outcomes =
                Stream.generate(() -> CompletableFuture.supplyAsync(() -> reports.store(checked)))
                        .limit(6)
                        .toList()
                        .stream()
                        .map(CompletableFuture::join)
                        .toList();

        assertThat(outcomes).containsOnlyOnce(Reports.Outcome.FIRST);
        assertThat(newest().flags()).hasSize(1);
    }

    @Test
    void anArticleThatWasNotCheckedHasNoScore() {
        reports.store(Copy.of(id).notChecked("language").checked());

        assertThat(newest().score()).isEmpty();
        assertThat(newest().article().score()).isNull();
        assertThat(newest().article().notChecked()).isEqualTo("language");
    }

    @Test
    void textThatTheDatabaseCannotKeepIsStoredWithItsOffsets() {
        String text = "Head\0line\nTen \uD83D boats 😀 and ten more";
        Copy copy = Copy.of(id).text(text);
        reports.store(copy.flagged(copy.flag("arithmetic.sum", Severity.WARNING, "ten more"))
                .checked());

        ArticleReport stored = newest();
        ReportedFlag flag = stored.flags().get(0);
        assertThat(stored.report().text()).hasSameSizeAs(text);
        assertThat(stored.report().text().substring(flag.start(), flag.end())).isEqualTo("ten more");
    }

    @Test
    void aFailureOfAnOlderRevisionDoesNotHideTheNewest() {
        reports.store(Copy.of(id).revision(5).checked());
        reports.fail(new Reports.Failure(id, Instant.now(), 4L, null, null, null, null, "broken"));

        assertThat(newest().article().status()).isEqualTo(ArticleStatus.CHECKED);
    }

    @Test
    void aFailureOfANewerRevisionIsShownUntilThatRevisionIsChecked() {
        reports.store(Copy.of(id).revision(5).checked());
        reports.fail(new Reports.Failure(id, Instant.now(), 6L, null, null, null, null, "broken"));
        assertThat(newest().article().status()).isEqualTo(ArticleStatus.FAILED);
        assertThat(newest().report()).isNotNull();

        reports.store(Copy.of(id).revision(5).check(2).checked());
        assertThat(newest().article().status()).isEqualTo(ArticleStatus.FAILED);

        reports.store(Copy.of(id).revision(6).checked());
        assertThat(newest().article().status()).isEqualTo(ArticleStatus.CHECKED);
        assertThat(newest().article().failure()).isNull();
    }
}
