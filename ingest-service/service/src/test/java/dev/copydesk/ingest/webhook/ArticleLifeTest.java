package dev.copydesk.ingest.webhook;

import static dev.copydesk.ingest.webhook.Sender.sample;
import static org.assertj.core.api.Assertions.assertThat;

import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.intake.Pushed.Copy;
import dev.copydesk.ingest.intake.Pushed.NothingToCheck;
import dev.copydesk.ingest.intake.Pushed.Withdrawal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the senders' pushes say of an article: that it was published, is a draft, was taken back, or is none. */
class ArticleLifeTest {
    private static final long UPDATED = Instant.parse("2026-03-04T08:30:00Z").toEpochMilli();
    private static final long NOW = Adapters.NOW.toEpochMilli();
    private static final String GHOST_ID = "65e5a2b0c3d4e5f6a7b8c9d0";

    @Test
    void whatSuperdeskCancelsIsWithdrawn() {
        Pushed pushed =
                Adapters.read(Adapters.SUPERDESK, sample("superdesk.json").replace("\"usable\"", "\"canceled\""));

        assertThat(pushed).isEqualTo(new Withdrawal("urn:newsml:harbour.example:2026-03-04T08:12:00.1:7f2c", 2L));
    }

    @Test
    void whatSuperdeskWithholdsIsADraft() {
        Pushed pushed =
                Adapters.read(Adapters.SUPERDESK, sample("superdesk.json").replace("\"usable\"", "\"withheld\""));

        assertThat(pushed).isInstanceOfSatisfying(Copy.class, copy -> assertThat(copy.draft())
                .isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"picture", "composite", "video", "graphic"})
    void whatIsNoTextIsAcknowledgedAndNotChecked(String type) {
        assertThat(Adapters.read(Adapters.SUPERDESK, sample("superdesk.json").replace("\"text\"", "\"" + type + "\"")))
                .isInstanceOf(NothingToCheck.class);
        assertThat(Adapters.read(Adapters.NINJS3, sample("ninjs3.json").replace("\"text\"", "\"" + type + "\"")))
                .isInstanceOf(NothingToCheck.class);
    }

    @Test
    void whatGhostUnpublishesIsWithdrawnWithOrWithoutTheEventsName() {
        String body = sample("ghost.json")
                .replace("\"status\":\"published\"", "\"status\":\"sent to draft\"")
                .replace("\"status\":\"draft\"", "\"status\":\"published\"")
                .replace("sent to draft", "draft");

        assertThat(Adapters.read(Adapters.GHOST, body)).isEqualTo(new Withdrawal(GHOST_ID, UPDATED));
        assertThat(Adapters.read(Adapters.GHOST, body, "post.unpublished"))
                .isEqualTo(new Withdrawal(GHOST_ID, UPDATED));
    }

    @Test
    void whatGhostDeletesIsWithdrawnAsALaterRevisionThanAllBefore() {
        String deletion = "{\"post\":{\"current\":{},\"previous\":{\"id\":\"" + GHOST_ID
                + "\",\"title\":\"Gone\",\"status\":\"published\",\"updated_at\":\"%s\"}}}";

        assertThat(Adapters.read(Adapters.GHOST, deletion.formatted("2026-03-04T08:30:00.000Z")))
                .isEqualTo(new Withdrawal(GHOST_ID, NOW));
        assertThat(Adapters.read(Adapters.GHOST_LEGACY, deletion.formatted("2026-03-04T10:00:30.000Z")))
                .isEqualTo(new Withdrawal(GHOST_ID, NOW + 30_001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "scheduled"})
    void aPostThatGhostHasNotPublishedIsADraft(String status) {
        String body = sample("ghost.json").replace("\"status\":\"published\"", "\"status\":\"" + status + "\"");

        assertThat(Adapters.read(Adapters.GHOST, body))
                .isInstanceOfSatisfying(
                        Copy.class, copy -> assertThat(copy.draft()).isTrue());
    }

    @Test
    void aGhostPostWithoutHtmlHasItsPlainTextAndElseNoCopy() {
        String withoutHtml =
                sample("ghost.json").replace("\"<p>The ferry <em>Elin</em> returns on Monday.</p>\"", "null");

        assertThat(Adapters.read(Adapters.GHOST, withoutHtml)).isInstanceOfSatisfying(Copy.class, copy -> assertThat(
                        copy.article().content())
                .isEqualTo("The ferry Elin returns on Monday."));
        assertThat(Adapters.read(Adapters.GHOST, withoutHtml.replace("\"plaintext\"", "\"no_text\"")))
                .isInstanceOfSatisfying(
                        Copy.class, copy -> assertThat(copy.article().content()).isEmpty());
    }

    @Test
    void aGhostPageIsNotChecked() {
        assertThat(Adapters.read(Adapters.GHOST, sample("ghost.json").replace("{\"post\":", "{\"page\":")))
                .isInstanceOf(NothingToCheck.class);
    }

    @Test
    void whatWordPressTrashesOrDeletesIsWithdrawn() {
        long modified = Instant.parse("2026-03-04T08:45:10Z").toEpochMilli();
        String body = sample("wp-webhooks.json");

        assertThat(Adapters.read(Adapters.WP_WEBHOOKS, body.replace("\"publish\"", "\"trash\"")))
                .isEqualTo(new Withdrawal("1234", modified));
        assertThat(Adapters.read(Adapters.WP_WEBHOOKS, body, "post_delete")).isEqualTo(new Withdrawal("1234", NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "pending", "future", "private"})
    void aPostThatWordPressHasNotPublishedIsADraft(String status) {
        String body = sample("wp-webhooks.json")
                .replace("\"publish\"", "\"" + status + "\"")
                .replace("2026-03-04 08:30:00", "0000-00-00 00:00:00");

        assertThat(Adapters.read(Adapters.WP_WEBHOOKS, body)).isInstanceOfSatisfying(Copy.class, copy -> {
            assertThat(copy.draft()).isTrue();
            assertThat(copy.article().publishedAt()).isNull();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"revision", "attachment", "nav_menu_item", "page"})
    void rowsOfWordPressThatAreNoArticlesAreNotChecked(String type) {
        String body = sample("wp-webhooks.json").replace("\"post_type\":\"post\"", "\"post_type\":\"" + type + "\"");

        assertThat(Adapters.read(Adapters.WP_WEBHOOKS, body)).isInstanceOf(NothingToCheck.class);
    }

    @Test
    void otherActionsOfWordPressComAreNotChecked() {
        assertThat(Adapters.read(Adapters.WORDPRESS_COM, "hook=comment_post&comment_content=First"))
                .isInstanceOf(NothingToCheck.class);
    }

    @Test
    void ourOwnJsonCanWithdrawAndAnnounceADraft() {
        assertThat(Adapters.read(Adapters.STANDARD_WEBHOOKS, "{\"id\":\"a\",\"revision\":7,\"status\":\"withdrawn\"}"))
                .isEqualTo(new Withdrawal("a", 7L));
        assertThat(Adapters.read(
                        Adapters.STANDARD_WEBHOOKS,
                        sample("standard-webhooks.json")
                                .replace("\"revision\"", "\"status\": \"draft\", \"revision\"")))
                .isInstanceOfSatisfying(
                        Copy.class, copy -> assertThat(copy.draft()).isTrue());
    }

    @Test
    void aNinjs3ItemIsCanceledEmbargoedAndHasTextWhereItHasNoHtml() {
        String item = sample("ninjs3.json");

        assertThat(Adapters.read(Adapters.NINJS3, item.replace("usable", "canceled")))
                .isEqualTo(new Withdrawal("urn:harbour:2026:toll-7", 4L));
        assertThat(Adapters.read(
                        Adapters.NINJS3, item.replace("\"type\"", "\"embargoed\": \"2026-03-05T06:00:00Z\", \"type\"")))
                .isInstanceOfSatisfying(
                        Copy.class,
                        copy -> assertThat(copy.article().embargoedUntil()).isEqualTo("2026-03-05T06:00:00Z"));
        assertThat(Adapters.read(Adapters.NINJS3, item.replace("text/html", "text/x-other")))
                .isInstanceOfSatisfying(
                        Copy.class, copy -> assertThat(copy.article().content()).isEqualTo("The toll will rise."));
    }
}
