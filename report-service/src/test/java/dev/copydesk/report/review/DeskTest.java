package dev.copydesk.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.audit.Action;
import dev.copydesk.report.audit.AuditEntry;
import dev.copydesk.report.audit.AuditTrail;
import dev.copydesk.report.decision.Decision;
import dev.copydesk.report.decision.DecisionKey;
import dev.copydesk.report.decision.DecisionStatus;
import dev.copydesk.report.decision.DismissalReason;
import dev.copydesk.report.decision.ReviewStatus;
import dev.copydesk.report.decision.Ruling;
import dev.copydesk.report.report.ArticleReport;
import dev.copydesk.report.report.Clearance;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.review.Desk.Editor;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class DeskTest {
    private static final Editor ADA = new Editor("ada", Clearance.PUBLIC);
    private static final Editor BEN = new Editor("ben", Clearance.PUBLIC);

    @Inject
    Reports reports;

    @Inject
    Desk desk;

    @Inject
    AuditTrail trail;

    @Inject
    EntityManager entities;

    private final String id = "desk:" + UUID.randomUUID();

    private DecisionKey stored() {
        Copy copy = Copy.of(id);
        reports.store(copy.flagged(Copy.wrongSum(), copy.flag("name.misspelled-name", Severity.WARNING, "Ilse Brandt"))
                .checked());
        return new DecisionKey(id, newest().flags().get(0).fingerprint());
    }

    private ArticleReport newest() {
        return reports.newest(id, Clearance.PUBLIC).orElseThrow();
    }

    private Decision decision(DecisionKey flag) {
        return newest().opinions().decision(flag.fingerprint()).orElseThrow();
    }

    @Test
    void aDecidedFlagNoLongerCostsPointsAndTheReviewHasBegun() {
        DecisionKey flag = stored();
        assertThat(newest().article().score()).isEqualTo(80);

        desk.decide(flag, Ruling.dismissed(DismissalReason.QUOTED_AS_SAID, " she said so "), 0, ADA);

        assertThat(newest().article().score()).isEqualTo(95);
        assertThat(newest().score().orElseThrow().value()).isEqualTo(95);
        assertThat(newest().article().openErrors()).isZero();
        assertThat(newest().article().errors()).isEqualTo(1);
        assertThat(newest().article().review()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(decision(flag).comment()).isEqualTo("she said so");
        assertThat(decision(flag).by()).isEqualTo("ada");
    }

    @Test
    void anUndoneDecisionLeavesTheFlagOpenAndBothStandInTheAuditTrail() {
        DecisionKey flag = stored();
        desk.decide(flag, Ruling.accepted(null), 0, ADA);

        desk.decide(flag, Ruling.undone(), 1, BEN);

        assertThat(newest().opinions().decision(flag.fingerprint())).isEmpty();
        assertThat(newest().opinions().version(flag.fingerprint())).isEqualTo(2);
        assertThat(newest().article().score()).isEqualTo(80);
        assertThat(trail.of(id)).extracting(AuditEntry::action).containsExactly(Action.ACCEPTED, Action.REOPENED);
        assertThat(trail.of(id)).extracting(AuditEntry::actor).containsExactly("ada", "ben");
    }

    @Test
    void takingBackWhatNobodyHasDecidedChangesNothing() {
        DecisionKey flag = stored();

        desk.decide(flag, Ruling.undone(), 0, ADA);

        assertThat(newest().opinions().version(flag.fingerprint())).isZero();
        assertThat(newest().article().review()).isEqualTo(ReviewStatus.NEW);
        assertThat(trail.of(id)).isEmpty();
    }

    @Test
    void whoDecidesOnAnOutdatedPageIsToldTheOthersDecisionAndChangesNothing() {
        DecisionKey flag = stored();
        desk.decide(flag, Ruling.accepted(null), 0, ADA);

        assertThatThrownBy(() -> desk.decide(flag, Ruling.dismissed(DismissalReason.HOUSE_STYLE, null), 0, BEN))
                .isInstanceOfSatisfying(
                        ConflictingDecisionException.class,
                        conflict -> assertThat(conflict.theirs().by()).isEqualTo("ada"));

        assertThat(decision(flag).status()).isEqualTo(DecisionStatus.ACCEPTED);
        assertThat(trail.of(id)).hasSize(1);
    }

    @Test
    void ofManyWhoDecideAtOnceExactlyOneSucceeds() {
        DecisionKey flag = stored();

        List<Throwable> faults = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> desk.decide(
                        flag,
                        Ruling.dismissed(DismissalReason.NOT_AN_ERROR, "editor " + i),
                        0,
                        new Editor("editor " + i, Clearance.PUBLIC)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(faults).filteredOn(fault -> fault == null).hasSize(1);
        assertThat(faults)
                .filteredOn(fault -> fault != null)
                .hasSize(7)
                .allMatch(ConflictingDecisionException.class::isInstance);
        assertThat(trail.of(id)).hasSize(1);
        assertThat(decision(flag).version()).isEqualTo(1);
    }

    @Test
    void theSameRulingSentAgainChangesNothing() {
        DecisionKey flag = stored();
        desk.decide(flag, Ruling.accepted("fix it"), 0, ADA);

        desk.decide(flag, Ruling.accepted("fix it"), 0, ADA);

        assertThat(decision(flag).version()).isEqualTo(1);
        assertThat(trail.of(id)).hasSize(1);
    }

    @Test
    void aDecisionIsCarriedOverToARevisionThatStillHasTheFlag() {
        DecisionKey flag = stored();
        desk.decide(flag, Ruling.accepted(null), 0, ADA);

        reports.store(Copy.of(id).revision(2).flagged(Copy.wrongSum()).checked());

        assertThat(decision(flag).revision()).isEqualTo(1);
        assertThat(newest().article().score()).isEqualTo(100);
        assertThat(newest().article().openErrors()).isZero();
    }

    @Test
    void anArticleThatIsDoneComesBackWhenANewRevisionHasOpenFlags() {
        stored();
        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);
        assertThat(newest().article().urgency()).isZero();

        reports.store(Copy.of(id).revision(2).flagged(Copy.wrongSum()).checked());

        assertThat(newest().article().review()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(newest().article().urgency()).isPositive();
    }

    @Test
    void anArticleIsHandedOverAndMarkedInOneGo() {
        stored();
        int before = newest().article().deskVersion();

        desk.change(id, new ReviewChange(true, "ben", ReviewStatus.IN_REVIEW, null, null), ADA);
        desk.change(id, new ReviewChange(true, "ben", ReviewStatus.IN_REVIEW, null, null), ADA);

        assertThat(newest().article().assignee()).isEqualTo("ben");
        assertThat(newest().article().review()).isEqualTo(ReviewStatus.IN_REVIEW);
        assertThat(newest().article().deskVersion()).isEqualTo(before + 2);
        assertThat(trail.of(id)).extracting(AuditEntry::action).containsExactly(Action.ASSIGNED, Action.MARKED);
    }

    @Test
    void openErrorsAreMoreUrgentThanOpenWarningsAndTheseThanNothingOpen() {
        DecisionKey wrongSum = stored();
        int withError = newest().article().urgency();
        desk.decide(wrongSum, Ruling.accepted(null), 0, ADA);
        int withWarning = newest().article().urgency();
        DecisionKey name = new DecisionKey(id, newest().flags().get(1).fingerprint());
        desk.decide(name, Ruling.accepted(null), 0, ADA);

        assertThat(withError).isGreaterThan(withWarning);
        assertThat(withWarning).isGreaterThan(newest().article().urgency());
    }

    @Test
    void remarksStayInTheOrderInWhichTheyWereMade() {
        DecisionKey flag = stored();
        desk.comment(flag, "Who counted?", ADA);
        desk.comment(flag, "The harbour office", BEN);

        assertThat(newest().opinions().remarks(flag.fingerprint()))
                .extracting(remark -> remark.author() + ": " + remark.words())
                .containsExactly("ada: Who counted?", "ben: The harbour office");
    }

    @Test
    void whatMayNotBeSeenCanNotBeDecidedOn() {
        reports.store(Copy.of(id)
                .embargoedUntil(Instant.now().plusSeconds(3_600))
                .flagged(Copy.wrongSum())
                .checked());
        ArticleReport embargoed = reports.newest(id, Clearance.EMBARGOED).orElseThrow();
        DecisionKey flag = new DecisionKey(id, embargoed.flags().get(0).fingerprint());

        assertThat(desk.decide(flag, Ruling.accepted(null), 0, ADA)).isEmpty();
        assertThat(desk.decide(flag, Ruling.accepted(null), 0, new Editor("cleo", Clearance.EMBARGOED)))
                .isPresent();
    }

    @Test
    void theDatabaseRefusesToRewriteTheAuditTrail() {
        DecisionKey flag = stored();
        desk.decide(flag, Ruling.accepted(null), 0, ADA);

        assertThatThrownBy(() -> forge(id)).hasStackTraceContaining("only ever added to");
    }

    @Transactional
    void forge(String articleId) {
        entities.createNativeQuery("update {h-schema}audit set actor = 'nobody' where article_id = :id")
                .setParameter("id", articleId)
                .executeUpdate();
    }

    @Test
    void whoTakesAnArticleThatAnotherHasTakenIsToldAndChangesNothing() {
        stored();
        desk.change(id, ReviewChange.assignee("ada"), ADA);

        assertThatThrownBy(() -> desk.change(id, ReviewChange.assignee("ben").seeing("", ReviewStatus.NEW), BEN))
                .isInstanceOf(ConflictingReviewException.class)
                .hasMessage("ada took it meanwhile.");

        assertThat(newest().article().assignee()).isEqualTo("ada");
        assertThat(trail.of(id)).hasSize(1);
    }

    @Test
    void whoMarksAnArticleThatAnotherHasMarkedIsToldUnlessItIsSoAlready() {
        stored();
        desk.change(id, ReviewChange.status(ReviewStatus.DONE), ADA);
        ReviewChange reopens = ReviewChange.status(ReviewStatus.IN_REVIEW).seeing("", ReviewStatus.NEW);

        assertThatThrownBy(() -> desk.change(id, reopens, BEN)).hasMessage("Someone marked it as done meanwhile.");
        desk.change(id, ReviewChange.status(ReviewStatus.DONE).seeing("", ReviewStatus.NEW), BEN);

        assertThat(newest().article().review()).isEqualTo(ReviewStatus.DONE);
    }

    @Test
    void thatTheFirstDecisionHasBegunTheReviewIsNoSurprise() {
        DecisionKey flag = stored();
        desk.decide(flag, Ruling.accepted(null), 0, ADA);

        desk.change(id, ReviewChange.status(ReviewStatus.DONE).seeing("", ReviewStatus.NEW), ADA);

        assertThat(newest().article().review()).isEqualTo(ReviewStatus.DONE);
    }

    @Test
    void ofManyWhoTakeAnArticleAtOnceExactlyOneHasIt() {
        stored();

        List<Throwable> faults = IntStream.range(0, 8)
                .mapToObj(i -> CompletableFuture.supplyAsync(() -> catchThrowable(() -> desk.change(
                        id,
                        ReviewChange.assignee("editor " + i).seeing("", ReviewStatus.NEW),
                        new Editor("editor " + i, Clearance.PUBLIC)))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(faults).filteredOn(fault -> fault == null).hasSize(1);
        assertThat(faults)
                .filteredOn(fault -> fault != null)
                .hasSize(7)
                .allMatch(ConflictingReviewException.class::isInstance);
        assertThat(trail.of(id)).hasSize(1);
    }
}
