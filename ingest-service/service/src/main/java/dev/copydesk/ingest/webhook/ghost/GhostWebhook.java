package dev.copydesk.ingest.webhook.ghost;

import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import dev.copydesk.ingest.webhook.signature.SignedTime;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.HexFormat;
import java.util.List;

/**
 * Ghost since July 2024: the signature is over the body and the time. Ghost sends the same request up to five times more when
 * it has no answer within two seconds, so the signature is what a delivery is known by.
 */
@Singleton
public class GhostWebhook implements WebhookAdapter {
    private final GhostPosts posts;
    private final Clock clock;

    /** An adapter that compares signed times with that clock. */
    public GhostWebhook(Clock clock) {
        this.posts = new GhostPosts(clock);
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.GHOST;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        GhostSignature signature = GhostSignature.of(request);
        signature.verify(request, secrets, signature.time());
        SignedTime.check(signature.instant(), clock);
        return Proof.ofDelivery(HexFormat.of().formatHex(signature.code()) + " " + signature.time());
    }

    @Override
    public Pushed read(WebhookRequest request) {
        return posts.read(request);
    }
}
