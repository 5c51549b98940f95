package dev.copydesk.ingest.webhook.standardwebhooks;

import dev.copydesk.ingest.api.SubmissionReader;
import dev.copydesk.ingest.intake.Pushed;
import dev.copydesk.ingest.source.Secret;
import dev.copydesk.ingest.source.SourceKind;
import dev.copydesk.ingest.webhook.WebhookAdapter;
import dev.copydesk.ingest.webhook.request.WebhookRequest;
import dev.copydesk.ingest.webhook.signature.Proof;
import dev.copydesk.ingest.webhook.signature.StandardSignature;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Any sender that signs as Standard Webhooks has it, and sends our own JSON. */
@Singleton
public class StandardWebhook implements WebhookAdapter {
    private final SubmissionReader reader;
    private final Clock clock;

    /** An adapter that compares signed times with that clock. */
    public StandardWebhook(SubmissionReader reader, Clock clock) {
        this.reader = reader;
        this.clock = clock;
    }

    @Override
    public SourceKind kind() {
        return SourceKind.STANDARD_WEBHOOKS;
    }

    @Override
    public Proof verify(WebhookRequest request, List<Secret> secrets) {
        return StandardSignature.verify(request, secrets, clock);
    }

    @Override
    public Pushed read(WebhookRequest request) {
        return reader.read(request.json());
    }

    @Override
    public Optional<String> faultOf(Secret secret) {
        return StandardSignature.faultOf(secret);
    }
}
