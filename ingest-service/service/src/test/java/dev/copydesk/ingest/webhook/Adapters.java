package dev.copydesk.ingest.webhook;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.copydesk.ingest.api.SubmissionReader;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.webhook.arcxp.ArcXpWebhook;
import dev.copydesk.ingest.webhook.ghost.GhostLegacyWebhook;
import dev.copydesk.ingest.webhook.ghost.GhostWebhook;
import dev.copydesk.ingest.webhook.ninjs3.Ninjs3Webhook;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.standardwebhooks.StandardWebhook;
import dev.copydesk.ingest.webhook.superdesk.SuperdeskWebhook;
import dev.copydesk.ingest.webhook.wordpresscom.WordPressComWebhook;
import dev.copydesk.ingest.webhook.wpwebhooks.WpWebhook;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;

/** The adapters without the service around them, at a time of a test's choice. */
final class Adapters {
    static final Instant NOW = Instant.parse("2026-03-04T10:00:00Z");
    static final Clock CLOCK = at(NOW);

    static final WebhookAdapter SUPERDESK = new SuperdeskWebhook();
    static final WebhookAdapter GHOST = new GhostWebhook(CLOCK);
    static final WebhookAdapter GHOST_LEGACY = new GhostLegacyWebhook(CLOCK);
    static final WebhookAdapter WP_WEBHOOKS = new WpWebhook(CLOCK);
    static final WebhookAdapter WORDPRESS_COM = new WordPressComWebhook();
    static final WebhookAdapter STANDARD_WEBHOOKS = new StandardWebhook(new SubmissionReader(), CLOCK);
    static final WebhookAdapter NINJS3 = new Ninjs3Webhook(CLOCK);
    static final WebhookAdapter ARC_XP = new ArcXpWebhook(CLOCK);

    private Adapters() {}

    static Clock at(Instant time) {
        return Clock.fixed(time, ZoneOffset.UTC);
    }

    /** What an adapter makes of a body, whose signature does not matter. */
    static Pushed read(WebhookAdapter adapter, String body) {
        return adapter.read(new WebhookRequest(body.getBytes(UTF_8), Map.of(), Map.of()));
    }

    /** What an adapter makes of a body that came to a URL that names the event. */
    static Pushed read(WebhookAdapter adapter, String body, String event) {
        return adapter.read(new WebhookRequest(body.getBytes(UTF_8), Map.of(), Map.of("event", event)));
    }
}
