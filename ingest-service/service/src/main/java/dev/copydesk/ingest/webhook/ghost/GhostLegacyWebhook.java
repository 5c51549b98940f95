package dev.copydesk.ingest.webhook.ghost;

import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/**
 * Ghost before July 2024: the signature is over the body alone, so the time in the header proves nothing and is not looked at.
 * A push that someone has caught can be sent again at any time; an older revision then changes nothing.
 */
@Singleton
public class GhostLegacyWebhook implements WebhookAdapter {
    private final GhostPosts posts;

    /** An adapter with that clock, by which deletions are numbered. */
    public GhostLegacyWebhook(Clock clock) {
        this.posts = new GhostPosts(clock);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.GHOST_LEGACY;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        GhostSignature.of(request).verify(request, secrets, "");
        return Proof.OF_SENDER;
    }

    @Override
    public Pushed read(WebhookRequest request) {
        return posts.read(request);
    }
}
