package dev.copydesk.report.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.copydesk.contracts.flag.Severity;
import dev.copydesk.report.Copy;
import dev.copydesk.report.report.Article;
import dev.copydesk.report.report.Articles;
import dev.copydesk.report.report.Reports;
import dev.copydesk.report.rule.RuleSetting;
import dev.copydesk.report.rule.RuleSettings;
import dev.copydesk.report.rule.Treatment;
import dev.copydesk.standalone.embedded.KafkaAndPostgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(KafkaAndPostgres.class)
class RecountTest {
    private static final String RULE = "name.misspelled-name";

    @Inject
    Reports reports;

    @Inject
    Articles articles;

    @Inject
    RuleDesk desk;

    @Inject
    Recount recount;

    @Inject
    RuleSettings settings;

    @Inject
    EntityManager entities;

    private final String unique = UUID.randomUUID().toString();

    private String flagged(String id) {
        Copy copy = Copy.of(id);
        reports.store(
                copy.flagged(copy.flag(RULE, Severity.ERROR, "Ilse Brandt")).checked());
        return id;
    }

    private void treat(Treatment wanted) {
        RuleSetting setting = settings.all().get(RULE);
        desk.treat(RULE, wanted, setting == null ? 0 : setting.version(), "chief");
    }

    private Article article(String id) {
        return QuarkusTransaction.requiringNew().call(() -> articles.findById(id));
    }

    private void awaitErrors(String id, int errors) {
        await().untilAsserted(() -> assertThat(article(id).errors()).isEqualTo(errors));
    }

    private boolean isCountedThrough() {
        return QuarkusTransaction.requiringNew().call(() -> settings.count("not counted") == 0);
    }

    private void store(String severity, String id) {
        QuarkusTransaction.requiringNew().run(() -> entities.createNativeQuery(
                        "update {h-schema}flag set severity = :severity where article_id = :id")
                .setParameter("severity", severity)
                .setParameter("id", id)
                .executeUpdate());
    }

    @AfterEach
    void switchOnAgain() {
        treat(Treatment.FULL);
        await().until(this::isCountedThrough);
    }

    @Test
    void anArticleThatCannotBeCountedHoldsNoOtherUp() {
        String broken = flagged("desk:a-" + unique);
        String sound = flagged("desk:b-" + unique);
        store("NONSENSE", broken);
        try {
            treat(Treatment.OFF);

            awaitErrors(sound, 0);
            await().until(this::isCountedThrough);
            assertThat(article(broken).errors()).isEqualTo(1);
        } finally {
            store("ERROR", broken);
        }
    }

    @Test
    void anArticleWhoseCountsStayIsNotWritten() {
        String other = "desk:c-" + unique;
        Copy copy = Copy.of(other);
        reports.store(
                copy.flagged(copy.flag(RULE, Severity.NOTICE, "Ilse Brandt")).checked());
        int before = article(other).deskVersion();

        treat(Treatment.NOTICE);

        await().until(this::isCountedThrough);
        assertThat(article(other).deskVersion()).isEqualTo(before);
    }

    @Test
    void whileOneReplicaCountsAnotherLeavesItAlone() {
        String id = flagged("desk:d-" + unique);

        QuarkusTransaction.requiringNew().run(() -> {
            entities.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)", String.class)
                    .setParameter("key", RuleSettings.COUNTING_LOCK)
                    .getSingleResult();
            QuarkusTransaction.requiringNew().run(() -> treat(Treatment.OFF));

            recount.follow();

            assertThat(article(id).errors()).isEqualTo(1);
        });

        awaitErrors(id, 0);
    }
}
